"""Read an article with the help of a language model, and keep of what it proposes what the text carries.

    python examples/read_with_a_model.py examples/articles/toll.txt

The client here is a stand-in that answers without any network: put in its place one that has `client.chat.completions.create`.
"""

import json
import sys
from pathlib import Path
from types import SimpleNamespace

from csto_events.parsing.assisted import ChatExtractor, assist

PROPOSALS = [
    {  # carried by the text, which has "19 police officers and soldiers"
        "type": "casualty_report",
        "evidence": ["225 people had died, among them 19 police officers and soldiers"],
        "figures": [{"kind": "killed", "quantity": "225"}, {"kind": "killed", "quantity": "19", "group": "police officers and soldiers"}],
        "attribution": {"source_text": "Serik Shalabayev of the Prosecutor General's Office", "cue": "said"},
    },
    {  # another number than the words give
        "type": "casualty_report",
        "evidence": ["More than 4,300 people were injured"],
        "figures": [{"kind": "wounded", "quantity": {"value": 4300, "qualifier": "exact", "text": "4,300"}}],
    },
    {  # a quotation that is a paraphrase
        "type": "enforcement_report",
        "evidence": ["Hundreds of people were arrested"],
        "figures": [{"kind": "arrested", "quantity": "Hundreds"}],
    },
    {  # somebody of whom the text does not speak
        "type": "visit",
        "evidence": ["the police had released 700 detainees"],
        "visitor": "Vladimir Putin",
    },
]


def stand_in() -> SimpleNamespace:
    """Make something with the method of a chat-completions client, which gives the same answer to everybody."""

    def create(*, model: str, messages: list[dict[str, str]], **options: object) -> dict[str, object]:
        answer = "Here are the events:\n```json\n" + json.dumps({"records": PROPOSALS}) + "\n```"
        return {"choices": [{"message": {"role": "assistant", "content": answer}}]}

    return SimpleNamespace(chat=SimpleNamespace(completions=SimpleNamespace(create=create)))


def main(article: str) -> None:
    """Print what became of each proposal."""
    extractor = ChatExtractor(stand_in(), "any-model", options={"temperature": 0})
    assisted = assist(Path(article).read_text("utf-8"), extractor, published="2022-01-19")
    for accepted in assisted.report.accepted:
        print(f"accepted, {accepted.outcome}: {accepted.record}")
    for refused in assisted.report.refused:
        print(f"refused: {refused}")
    helped = sum(record.rule.startswith("assisted/") for record in assisted.bundle.records)
    print(f"{len(assisted.bundle.records)} records, of which {helped} say that they were assisted")


if __name__ == "__main__":
    main(sys.argv[1]) if len(sys.argv) > 1 else sys.exit(__doc__)
