//! Runs the bench `run_time` in rounds, and prints the fastest time of each of its functions and the ratios to the
//! first one of its module.
//!
//! `cargo run --release --bin run_time -- [--chart FILE] [--rounds ROUNDS] [FILTER]...`
//!
//! A round takes every function in turn, so that a noisy minute falls on all of them.

use std::process::Command;
use std::{env, fs};

use api_model_benches::chart::{Bar, Group, chart};

/// A module of the bench: functions, and the fastest time of each, in nanoseconds.
struct Comparison {
    name: String,
    times: Vec<(String, f64)>,
}

fn main() {
    let (mut file, mut rounds, mut filters) = (None, 5, Vec::new());
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--chart" => file = arguments.next(),
            "--rounds" => {
                rounds = arguments.next().and_then(|rounds| rounds.parse().ok()).expect("a number");
            }
            _ => filters.push(argument),
        }
    }
    let mut comparisons: Vec<Comparison> = Vec::new();
    for _ in 0..rounds {
        for new in round(&filters) {
            match comparisons.iter_mut().find(|old| old.name == new.name) {
                None => comparisons.push(new),
                Some(old) => {
                    for ((_, best), (_, time)) in old.times.iter_mut().zip(new.times) {
                        *best = best.min(time);
                    }
                }
            }
        }
    }
    for Comparison { name, times } in &mut comparisons {
        // The base is what ours is held against; the floors and ours follow.
        times.sort_by_key(|(function, _)| {
            ["serde_derive", "garde", "bon"].iter().position(|base| base == function).unwrap_or(usize::MAX)
        });
        println!("### `{name}`\n\n| | time | ratio |\n|---|---|---|");
        for (function, time) in &*times {
            println!("| `{function}` | {:.2} µs | {:.2} |", time / 1000.0, time / times[0].1);
        }
        println!();
    }
    if let Some(file) = file {
        let groups: Vec<_> = comparisons.iter().map(group).collect();
        fs::write(file, chart("Run time, as a multiple of the first bar", &groups))
            .expect("the chart can be written");
    }
}

fn group(comparison: &Comparison) -> Group {
    let base = comparison.times[0].1;
    let bar = |(function, time): &(String, f64)| Bar {
        label: function.clone(),
        value: time / base,
        ours: function.starts_with("api_model"),
    };
    Group { name: comparison.name.clone(), bars: comparison.times.iter().map(bar).collect() }
}

/// glibc keeps what is freed: whether a value's memory comes from the system anew is chance, and costs as much as to fill it.
const KEEPS_MEMORY: [(&str, &str); 3] = [
    ("MALLOC_TRIM_THRESHOLD_", "4000000000"),
    ("MALLOC_MMAP_THRESHOLD_", "4000000000"),
    ("MALLOC_TOP_PAD_", "268435456"),
];

/// One run of the bench.
fn round(filters: &[String]) -> Vec<Comparison> {
    let output = Command::new(env!("CARGO"))
        .args(["bench", "--quiet", "--bench", "run_time", "--"])
        .args(["--sample-count", "50", "--max-time", "0.1"])
        .args(filters)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .envs(KEEPS_MEMORY)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut comparisons: Vec<Comparison> = Vec::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let name_at = line.find(|character: char| character.is_alphanumeric()).unwrap_or(0);
        let depth = line[..name_at].chars().count() / 3;
        let mut words = line[name_at..].split_whitespace();
        let Some(name) = words.next() else { continue };
        let time = words.next().and_then(|number| number.parse::<f64>().ok());
        match (depth, time, words.next()) {
            (1, ..) => comparisons.push(Comparison { name: name.to_owned(), times: Vec::new() }),
            (2, Some(number), Some(unit)) => {
                let nanoseconds = number
                    * match unit {
                        "ns" => 1.0,
                        "µs" => 1e3,
                        "ms" => 1e6,
                        unit => panic!("divan prints {unit}"),
                    };
                let comparison = comparisons.last_mut().expect("functions are in modules");
                comparison.times.push((name.to_owned(), nanoseconds));
            }
            _ => {}
        }
    }
    comparisons
}
