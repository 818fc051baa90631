//! Holds any folder of documents against the models: what is read, what comes back, and what is reported.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

#[path = "../tests/harness/mod.rs"]
mod harness;

use harness::{Change, check, load};

const HELP: &str = "\
Reads every document as its model, writes it again and compares; what is refused is compared with the
pointers that are expected. Says what differs, and ends with exit code 1 if something is wrong.

Usage: cargo run -p stackone-models --all-features --example check_payloads -- DIR_OR_FILE...

A `.json` file is one document: its name up to the first dot is the API's name for the model, as in
`EmployeesPaginated.first.json`. Or it is an array of cases, and a `.jsonl` file has one a line:

  {\"model\": NAME, \"json\": DOCUMENT}                                  must be accepted
  {\"model\": NAME, \"json\": DOCUMENT, \"violations\": [POINTER...]}      must be refused, exactly there
  {\"model\": NAME, \"json\": DOCUMENT, \"becomes\": DOCUMENT}             must come back as the other

In place of `violations` a case may have `why_not`, a list of {\"path\": \"a/0/b\", \"message\": TEXT} in the words of
JSON Schema validators for Python: what the models accept on purpose is then taken out, and counted.
";

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    if paths.is_empty() || paths.iter().any(|path| path.starts_with('-')) {
        eprint!("{HELP}");
        return ExitCode::from(2);
    }
    let mut cases = Vec::new();
    for path in &paths {
        match load(Path::new(path)) {
            Ok(more) => cases.extend(more),
            Err(error) => {
                eprintln!("cannot read {path}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    let (mut accepted, mut same, mut refused, mut wrong) = (0, 0, 0, 0);
    let (mut unknown, mut changed, mut tolerated) = (Vec::new(), Vec::new(), Vec::new());
    for case in &cases {
        let Some(outcome) = check(case) else {
            unknown.push(case.model.as_str());
            continue;
        };
        if outcome.refused {
            refused += 1;
        } else {
            accepted += 1;
            same += usize::from(outcome.changed.iter().all(|(change, _)| *change == Change::Instant));
        }
        if !outcome.faults.is_empty() {
            wrong += 1;
            println!("{}: {}", case.place, case.model);
            for fault in &outcome.faults {
                println!("  {fault}");
            }
        }
        for (change, pointer) in outcome.changed {
            if change != Change::Instant {
                println!("{}: {}: {pointer}: {}", case.place, case.model, change.as_str());
            }
            changed.push(change);
        }
        tolerated.extend(outcome.tolerated.into_iter().map(|(reason, _)| reason));
    }
    println!("{} documents, {} of models that are not compiled or not known", cases.len(), unknown.len());
    for (model, count) in tally(unknown) {
        println!("  {model}: {count}");
    }
    println!(
        "{accepted} accepted, {same} of them came back as they came; {refused} refused; {wrong} with something wrong"
    );
    println!("What comes back otherwise:");
    for (change, count) in tally(changed) {
        println!("  {}: {count}", change.as_str());
    }
    println!("What is accepted on purpose:");
    for (reason, count) in tally(tolerated) {
        println!("  {reason}: {count}");
    }
    if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// How often each of a list of things was met.
fn tally<K: Ord>(things: impl IntoIterator<Item = K>) -> BTreeMap<K, usize> {
    let mut tally = BTreeMap::new();
    for thing in things {
        *tally.entry(thing).or_default() += 1;
    }
    tally
}
