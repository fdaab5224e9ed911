"""Lines that a type checker must refuse, each marked with the codes of its errors."""

import csto_events
from csto_events import Bundle
from csto_events.model import Evidence, OrganisationId, Party, Person, PersonId, Quantity, StateId

state: StateId = "state:KAZ"  # assignment
Person(id=OrganisationId("org:csto"), name="A")  # arg-type
Person(PersonId("person:a"), "A")  # call-arg arg-type
Party(entity=StateId("state:KAZ"), mood="good")  # call-arg
Quantity(value="1", qualifier="exact", text="1")  # arg-type
Quantity(value=1, qualifier="roughly", text="1")  # arg-type
Bundle().records[0].id = "visit:000000000000"  # assignment misc
csto_events.loads(3)  # call-overload
print(csto_events.loads("", errors="collect").records)  # attr-defined
csto_events.loads("", errors="ignore")  # call-overload
csto_events.dumps(Bundle(), format="xml")  # arg-type
csto_events.parse("", "2022-01-10")  # call-arg
Evidence(start=0, end=1, exact="x")  # call-arg
