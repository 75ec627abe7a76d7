"""Finds the duplicates of a base that `match_base --write FILE` drew, with splink on DuckDB.

    python3 -m venv VENV && VENV/bin/pip install -r core/benches/peers/requirements.txt
    cargo run --release --example match_base -- --people 100000 --write base.csv
    VENV/bin/python core/benches/peers/match_splink.py base.csv

What splink has nothing for is prepared as its users do: names and places through unidecode into small
Latin letters, the last ten digits of a telephone, small letters in a mail address. The blocking rules are the six
reasons for which the matcher compares; the weights are estimated by splink from the base itself.
"""

import resource
import sys
import time
from itertools import combinations

import pandas
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
from unidecode import unidecode

TITLES = ("mrs ", "mr ", "mr. ", "g-zha ", "g-n ", "shriimtii ", "shrii ")


def folded(text: str) -> str:
    small = unidecode(text).lower().replace("'", "").strip()
    for title in TITLES:
        small = small.removeprefix(title)
    return small


def prepare(path: str) -> pandas.DataFrame:
    base = pandas.read_csv(path, dtype=str, keep_default_na=False)
    out = pandas.DataFrame({"unique_id": base["id"], "person": base["person"]})
    names = base[["given", "family"]].map(folded)
    # A whole name in one field: the first word and the last.
    whole = (names["family"] == "") & names["given"].str.contains(" ")
    parts = names.loc[whole, "given"].str.split(" ")
    names.loc[whole, "given"], names.loc[whole, "family"] = parts.str[0], parts.str[-1]
    out["given"], out["family"] = names["given"], names["family"]
    out["first_name"] = names.min(axis=1)
    out["last_name"] = names.max(axis=1)
    out["phone"] = base["phone"].str.replace(r"\D", "", regex=True).str[-10:]
    out["email"] = base["email"].str.lower()
    out["birth"] = base["birth"]
    out["year"] = base["birth"].str[:4]
    for column in ("locality", "street"):
        out[column] = base[column].map(folded)
    for column in ("house", "unit"):
        out[column] = base[column].str.extract(r"(\d+)", expand=False).fillna("")
    out["postcode"] = base["postcode"]
    return out.replace("", None)


def settings() -> SettingsCreator:
    return SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.JaroWinklerAtThresholds("given", [0.92, 0.8]),
            cl.JaroWinklerAtThresholds("family", [0.92, 0.8]),
            cl.DamerauLevenshteinAtThresholds("phone", [1]),
            cl.ExactMatch("email"),
            cl.DamerauLevenshteinAtThresholds("birth", [1, 2]),
            cl.ExactMatch("locality"),
            cl.ExactMatch("street"),
            cl.ExactMatch("house"),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("phone"),
            block_on("email"),
            block_on("birth", "given"),
            block_on("birth", "family"),
            block_on("locality", "house", "given"),
            block_on("locality", "house", "family"),
            block_on("first_name", "last_name", "locality"),
            block_on("first_name", "last_name", "year"),
        ],
    )


def main(path: str) -> None:
    base = prepare(path)
    truth = set()
    for _, ids in base.groupby("person")["unique_id"]:
        truth.update(combinations(sorted(ids), 2))
    print(f"{len(base)} records, {len(truth)} true pairs")
    began = time.perf_counter()
    linker = Linker(DuckDBAPI().register(base.drop(columns="person")), settings())
    linker.training.estimate_probability_two_random_records_match([block_on("phone", "given")], recall=0.6)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("phone"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("given", "family", "locality"))
    found = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    took = time.perf_counter() - began
    for least in (0.5, 0.9, 0.99, 0.999, 0.9999):
        rows = found[found["match_probability"] >= least]
        pairs = {tuple(sorted(pair)) for pair in zip(rows["unique_id_l"], rows["unique_id_r"])}
        right = len(pairs & truth)
        precision, recall = right / max(len(pairs), 1), right / len(truth)
        print(f"at least {least}: {len(pairs)} pairs, precision {precision:.5f}, recall {recall:.5f}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"trained and searched in {took:.1f} s, peak memory {memory} MB")


if __name__ == "__main__":
    main(sys.argv[1])
