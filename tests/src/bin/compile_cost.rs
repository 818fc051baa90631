//! What models cost to compile: the same ones with `ApiModel`, and with serde's derives alone.
//!
//! `cargo run --release -p api-model-tests --bin compile_cost -- [MODELS [RUNS]]`
//!
//! Writes one crate for each flavour below `target/compile-cost/`, builds the dependencies, then compiles the
//! crate alone, in turns, and prints the median CPU time of the compiler and the ratio to serde's.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// How the models are derived.
#[derive(Clone, Copy)]
enum Flavour {
    /// The same items without any derive of ours: what the compiler spends anyway.
    Bare,
    Serde,
    ApiModel,
}

const FLAVOURS: [(&str, Flavour); 3] =
    [("bare", Flavour::Bare), ("serde", Flavour::Serde), ("api_model", Flavour::ApiModel)];

const MODES: [(&str, &[&str]); 3] =
    [("check", &["check"]), ("build", &["build"]), ("build --release", &["build", "--release"])];

fn main() {
    let mut arguments = env::args().skip(1).map(|argument| argument.parse::<usize>().expect("a number"));
    let models = arguments.next().unwrap_or(50);
    let runs = arguments.next().unwrap_or(5);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let folder = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let folder = folder.join("compile-cost");
    for (name, flavour) in FLAVOURS {
        write_crate(&folder.join(name), name, flavour, models, root);
    }
    println!("{models} models, median of {runs} runs, CPU seconds of the compiler (ratio to serde)\n");
    println!("{:<16}{:>16}{:>16}{:>16}", "", "bare", "serde", "api_model");
    for (mode, arguments) in MODES {
        let mut times = FLAVOURS.map(|_| Vec::new());
        for run in 0..=runs {
            for ((name, _), times) in FLAVOURS.iter().zip(&mut times) {
                let time = compile(&folder.join(name), arguments, &folder.join("target"));
                // The first run builds the dependencies.
                if run > 0 {
                    times.push(time);
                }
            }
        }
        let medians = times.map(median);
        print!("{mode:<16}");
        for median in medians {
            print!("{:>16}", format!("{median:.2} ({:.2})", median / medians[1]));
        }
        println!();
    }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Compiles the crate anew, and gives the CPU seconds of all processes that took.
fn compile(krate: &Path, arguments: &[&str], target: &Path) -> f64 {
    let source = krate.join("src/lib.rs");
    let text = fs::read_to_string(&source).expect("the crate was written");
    fs::write(&source, text).expect("the crate can be written again");
    let script = format!("TIMEFORMAT='%U %S'; time cargo {} --quiet --offline", arguments.join(" "));
    let output = Command::new("bash")
        .args(["-c", &script])
        .current_dir(krate)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .expect("bash runs");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the crate does not compile:\n{text}");
    let times = text.lines().last().expect("bash prints the times");
    times.split(' ').map(|time| time.parse::<f64>().expect("seconds")).sum()
}

fn write_crate(krate: &Path, name: &str, flavour: Flavour, models: usize, root: &Path) {
    let dependencies = match flavour {
        Flavour::Bare => String::new(),
        Flavour::Serde => {
            "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n".to_owned()
        }
        Flavour::ApiModel => format!("api-model = {{ path = '{}' }}\n", root.join("runtime").display()),
    };
    let manifest = format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n[workspace]\n"
    );
    fs::create_dir_all(krate.join("src")).expect("the folder can be made");
    fs::write(krate.join("Cargo.toml"), manifest).expect("the manifest can be written");
    fs::copy(root.join("Cargo.lock"), krate.join("Cargo.lock")).expect("the lock file is there");
    fs::write(krate.join("src/lib.rs"), source(flavour, models)).expect("the source can be written");
}

/// Models as APIs have them: 12 to 40 fields, most of them optional, some nested, some of them enums.
fn source(flavour: Flavour, models: usize) -> String {
    let mut source = String::from("//! Generated.\n#![allow(dead_code)]\n");
    let derives = match flavour {
        Flavour::Bare => "Clone, PartialEq",
        Flavour::Serde => "Clone, PartialEq, serde::Serialize, serde::Deserialize",
        Flavour::ApiModel => "Clone, PartialEq, api_model::ApiModel",
    };
    for model in 0..models {
        if model % 5 == 0 {
            let _ = write!(source, "/// An enum.\n#[derive({derives})]\n");
            if !matches!(flavour, Flavour::Bare) {
                source.push_str("#[serde(rename_all = \"snake_case\")]\n");
            }
            let _ = writeln!(source, "pub enum Kind{model} {{");
            for member in 0..5 + model * 7 % 40 {
                let _ = writeln!(source, "    /// A member.\n    SomeMember{member},");
            }
            source.push_str("}\n");
        }
        let _ = writeln!(source, "/// A model.\n#[derive({derives})]\npub struct Model{model} {{");
        for field in 0..12 + model * 11 % 29 {
            let ty = match (field + model) % 9 {
                _ if field == 5 && model > 0 => format!("Option<Model{}>", model - 1),
                _ if field == 6 => format!("Option<Kind{}>", model / 5 * 5),
                0 | 1 => "String".to_owned(),
                2..=4 => "Option<String>".to_owned(),
                5 => "Option<i64>".to_owned(),
                6 => "Option<bool>".to_owned(),
                7 => "Option<Vec<String>>".to_owned(),
                _ => "Option<f64>".to_owned(),
            };
            let _ = writeln!(source, "    /// A field.\n    pub some_field_{field}: {ty},");
        }
        source.push_str("}\n");
        match flavour {
            Flavour::Bare => {}
            // Generic code costs when it is used: here, as a program would.
            Flavour::Serde => {
                let _ = write!(
                    source,
                    "/// Reads.\npub fn read_{model}(json: &[u8]) -> Option<Model{model}> {{ serde_json::from_slice(json).ok() }}\n\
                     /// Writes.\npub fn write_{model}(value: &Model{model}) -> Option<String> {{ serde_json::to_string(value).ok() }}\n"
                );
            }
            Flavour::ApiModel => {
                let _ = write!(
                    source,
                    "/// Reads.\npub fn read_{model}(json: &[u8]) -> Option<Model{model}> {{ <Model{model} as api_model::ApiModel>::from_json(json).ok() }}\n\
                     /// Writes.\npub fn write_{model}(value: &Model{model}) -> String {{ <Model{model} as api_model::ApiModel>::to_json(value) }}\n"
                );
            }
        }
    }
    source
}
