//! What models cost to compile: the same ones with `ApiModel`, with serde's derives, and with the crates that are
//! added to these.
//!
//! `cargo run --release --bin compile_cost -- [--chart FILE] [--only FLAVOUR,…] [--modes MODE,…] [MODELS[:RUNS]]...`,
//! by default `50:5 200:3 500:1` of all flavours in all modes. `--stackone FEATURES[:RUNS]` compares StackOne's models instead.
//!
//! Writes one crate for each flavour below `target/compile-cost/`, builds the dependencies, then compiles the crates
//! alone, in turns, and prints medians of the compiler's CPU time and peak memory, and the size of the machine code.

mod generate;
mod measure;
mod stackone;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use api_model_benches::chart::{Bar, Group, chart};
use generate::{FLAVOURS, Flavour};
use measure::Cost;

const MODES: [(&str, &[&str]); 3] =
    [("check", &["check"]), ("build", &["build"]), ("release", &["build", "--release"])];

/// For each flavour and mode what the median run took, and the bytes of machine code.
struct Costs {
    models: usize,
    runs: usize,
    modes: [[Cost; MODES.len()]; FLAVOURS.len()],
    code: [u64; FLAVOURS.len()],
    dependencies: [f64; FLAVOURS.len()],
}

/// What to measure, as names with commas between them; by default everything.
struct Wanted {
    flavours: Option<String>,
    modes: Option<String>,
}

impl Wanted {
    fn both(&self, flavour: Flavour, mode: &str) -> bool {
        let named = |names: &Option<String>, name: &str| {
            names.as_ref().is_none_or(|names| names.split(',').any(|one| one == name))
        };
        named(&self.modes, mode) && named(&self.flavours, flavour.name().trim_start_matches("models-"))
    }
}

fn main() -> ExitCode {
    if let Some(log) = env::var_os(measure::LOG) {
        return measure::wrap(Path::new(&log));
    }
    let mut file = None;
    let mut sizes = Vec::new();
    let mut wanted = Wanted { flavours: None, modes: None };
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--stackone" {
            let features = arguments.next().expect("features");
            let (features, runs) = features.split_once(':').unwrap_or((&features, "1"));
            let (target, root) = folders();
            stackone::compare(&target, root, features, runs.parse().expect("a number"));
            return ExitCode::SUCCESS;
        } else if argument == "--chart" {
            file = arguments.next();
        } else if argument == "--only" {
            wanted.flavours = arguments.next();
        } else if argument == "--modes" {
            wanted.modes = arguments.next();
        } else {
            let (models, runs) = argument.split_once(':').unwrap_or((&argument, "1"));
            sizes.push((models.parse().expect("a number"), runs.parse().expect("a number")));
        }
    }
    if sizes.is_empty() {
        sizes = vec![(50, 5), (200, 3), (500, 1)];
    }
    let mut groups = Vec::new();
    for (models, runs) in sizes {
        let costs = measure(models, runs, &wanted);
        print(&costs);
        let of_modes = MODES.iter().enumerate().map(|(mode, (name, _))| group(&costs, mode, name));
        groups.extend(of_modes.filter(|group| !group.bars.is_empty()));
    }
    if let Some(file) = file {
        let title = "CPU time of the compiler, as a multiple of serde_derive's";
        fs::write(file, chart(title, &groups)).expect("the chart can be written");
    }
    ExitCode::SUCCESS
}

/// Where the crates are written, and the repository.
fn folders() -> (PathBuf, &'static Path) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository");
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("benches/target"), PathBuf::from);
    (target.join("compile-cost"), root)
}

fn measure(models: usize, runs: usize, wanted: &Wanted) -> Costs {
    let (target, root) = folders();
    write_crates(&target, models, root);
    let mut dependencies = [0.0; FLAVOURS.len()];
    let by_mode: Vec<_> = MODES
        .iter()
        .map(|(mode, arguments)| {
            let mut costs = FLAVOURS.map(|_| Vec::new());
            // The first run builds the dependencies.
            for run in 0..=runs {
                for (flavour, (costs, dependencies)) in
                    FLAVOURS.iter().zip(costs.iter_mut().zip(&mut dependencies))
                {
                    if !wanted.both(*flavour, mode) || run == 0 && built(&target, flavour.name(), mode) {
                        continue;
                    }
                    let (cost, others) = measure::cargo(&target, flavour.name(), arguments);
                    eprintln!("{models} {} {mode}: {:.2} s", flavour.name(), cost.seconds);
                    if run > 0 {
                        costs.push(cost);
                    } else if *mode == "check" {
                        *dependencies = others;
                    }
                }
            }
            costs.map(median)
        })
        .collect();
    Costs {
        models,
        runs,
        modes: std::array::from_fn(|flavour| std::array::from_fn(|mode| by_mode[mode][flavour])),
        code: FLAVOURS.map(|flavour| {
            if wanted.both(flavour, "release") { measure::machine_code(&target, flavour.name()) } else { 0 }
        }),
        dependencies,
    }
}

/// Whether the crate was compiled in this mode before: then its dependencies are there.
fn built(target: &Path, package: &str, mode: &str) -> bool {
    let marker = target.join(format!("{package}.{mode}.built"));
    let before = marker.exists();
    fs::write(marker, "").expect("the folder is there");
    before
}

/// The median, or not a number where nothing was measured.
fn median(mut costs: Vec<Cost>) -> Cost {
    if costs.is_empty() {
        return Cost { seconds: f64::NAN, kilobytes: 0 };
    }
    costs.sort_by(|one, other| one.seconds.total_cmp(&other.seconds));
    let seconds = costs[costs.len() / 2].seconds;
    costs.sort_by_key(|cost| cost.kilobytes);
    Cost { seconds, kilobytes: costs[costs.len() / 2].kilobytes }
}

fn write_crates(target: &Path, models: usize, root: &Path) {
    let names = FLAVOURS.map(|flavour| format!("'{}'", flavour.name())).join(", ");
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{names}]\n\n[workspace.dependencies]\n\
         api-model = {{ path = '{}', features = [\"schemars\"] }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n\
         garde = {{ version = \"0.23\", default-features = false, features = [\"derive\"] }}\nbon = \"3\"\nschemars = \"1\"\n\
         eserde = {{ version = \"0.1\", features = [\"json\"] }}\n",
        root.join("runtime").display()
    );
    fs::create_dir_all(target).expect("the folder can be made");
    fs::write(target.join("Cargo.toml"), manifest).expect("the manifest can be written");
    for flavour in FLAVOURS {
        let folder = target.join(flavour.name());
        fs::create_dir_all(folder.join("src")).expect("the folder can be made");
        let manifest = format!(
            "[package]\nname = \"{}\"\nedition = \"2024\"\n\n[dependencies]\n{}",
            flavour.name(),
            flavour.dependencies()
        );
        fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest can be written");
        fs::write(folder.join("src/lib.rs"), generate::source(flavour, models))
            .expect("the source can be written");
    }
}

#[expect(clippy::cast_precision_loss, reason = "sizes of files")]
fn print(costs: &Costs) {
    let base = FLAVOURS.iter().position(|flavour| *flavour == Flavour::Serde).expect("serde is one");
    let Costs { models, runs, modes, code, dependencies } = costs;
    println!(
        "{models} models, median of {runs}: CPU seconds of the compiler (and the ratio to serde_derive)\n"
    );
    println!("| derived with | check | build | release | peak memory, release | machine code |");
    println!("|---|---|---|---|---|---|");
    for (flavour, (modes, code_size)) in FLAVOURS.iter().zip(modes.iter().zip(code)) {
        if modes.iter().all(|cost| cost.seconds.is_nan()) {
            continue;
        }
        print!("| {} |", flavour.label());
        for (cost, serde) in modes.iter().zip(costs.modes[base]) {
            if cost.seconds.is_nan() {
                print!(" – |");
            } else {
                print!(" {:.2} ({:.2}) |", cost.seconds, cost.seconds / serde.seconds);
            }
        }
        if *code_size == 0 {
            println!(" – | – |");
            continue;
        }
        let memory = modes[MODES.len() - 1].kilobytes as f64;
        let serde = costs.modes[base][MODES.len() - 1].kilobytes as f64;
        print!(" {:.0} MB ({:.2}) |", memory / 1024.0, memory / serde);
        println!(" {:.0} kB ({:.2}) |", *code_size as f64 / 1024.0, *code_size as f64 / code[base] as f64);
    }
    println!();
    if dependencies.iter().any(|seconds| *seconds > 0.0) {
        println!(
            "CPU seconds for checking the dependencies, those that no crate above it in the table has built:"
        );
        for (flavour, seconds) in FLAVOURS.iter().zip(dependencies) {
            println!("- {}: {seconds:.1}", flavour.label());
        }
        println!();
    }
}

fn group(costs: &Costs, mode: usize, name: &str) -> Group {
    let of = |flavour| {
        let index = FLAVOURS.iter().position(|other| *other == flavour).expect("all are measured");
        costs.modes[index][mode].seconds
    };
    let shown =
        [Flavour::ApiModel, Flavour::Serde, Flavour::Garde, Flavour::Bon, Flavour::Schemars, Flavour::Stack];
    Group {
        name: format!("{} models, {name}", costs.models),
        bars: shown
            .iter()
            .filter(|flavour| !of(**flavour).is_nan())
            .map(|flavour| Bar {
                label: flavour.label().to_owned(),
                value: of(*flavour) / of(Flavour::Serde),
                ours: *flavour == Flavour::ApiModel,
            })
            .collect(),
    }
}
