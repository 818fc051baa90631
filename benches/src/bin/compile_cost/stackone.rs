//! StackOne's models as they are, and the same types with serde's derives alone.

use std::fs;
use std::path::Path;

use crate::measure::{self, Cost};

const OURS: &str = "stackone-api-model";
const SERDES: &str = "stackone-serde";

/// Prints what `cargo check` of both crates takes, with these features: medians of so many runs.
pub(crate) fn compare(target: &Path, root: &Path, features: &str, runs: usize) {
    let folder = target.join("stackone");
    write_crates(&folder, root);
    let mut costs = [OURS, SERDES].map(|package| (package, Vec::new()));
    // The first run builds the dependencies.
    for run in 0..=runs {
        for (package, costs) in &mut costs {
            let (cost, _) = measure::cargo(&folder, package, &["check", "--features", features]);
            eprintln!("{package} {features}: {:.2} s", cost.seconds);
            if run > 0 {
                costs.push(cost);
            }
        }
    }
    let [ours, serdes] = costs.map(|(_, costs)| super::median(costs));
    let Cost { seconds: base, .. } = serdes;
    println!(
        "StackOne's models, `{features}`, median of {runs}, `cargo check`: {:.2} s with api-model, {base:.2} s with \
         serde_derive alone ({:.2})",
        ours.seconds,
        ours.seconds / base
    );
}

fn write_crates(folder: &Path, root: &Path) {
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = ['{OURS}', '{SERDES}']\n\n[workspace.dependencies]\n\
         api-model = {{ path = '{}', features = [\"time\"] }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
         serde_json = \"1\"\ntime = {{ version = \"0.3\", features = [\"serde-well-known\", \"std\"] }}\n",
        root.join("runtime").display()
    );
    fs::create_dir_all(folder).expect("the folder can be made");
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest can be written");
    let models = root.join("models");
    let manifest = fs::read_to_string(models.join("Cargo.toml")).expect("the models have a manifest");
    let (_, features) = manifest.split_once("[features]").expect("areas are features");
    let (features, _) = features.split_once("[dependencies]").expect("dependencies follow");
    for (package, derive) in [(OURS, "api-model"), (SERDES, "serde")] {
        let manifest = format!(
            "[package]\nname = \"{package}\"\nedition = \"2024\"\n\n[features]{features}[dependencies]\n\
             {derive}.workspace = true\nserde_json.workspace = true\ntime.workspace = true\n"
        );
        let to = folder.join(package);
        copy(&models.join("src"), &to.join("src"), package == SERDES);
        fs::write(to.join("Cargo.toml"), manifest).expect("the manifest can be written");
    }
}

/// Copies the sources, with serde's derives in place of ours if that is wanted.
fn copy(from: &Path, to: &Path, serdes: bool) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        let to = to.join(path.file_name().expect("a file has a name"));
        if path.is_dir() {
            copy(&path, &to, serdes);
            continue;
        }
        let source = fs::read_to_string(&path).expect("the source can be read");
        let source = if serdes { with_serde(&source) } else { source };
        fs::write(to, source).expect("the source can be written");
    }
}

/// The same types by serde's derives: `None` is left out, and an open enumeration has a variant without a tag.
fn with_serde(source: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for line in source.lines() {
        let text = line.trim();
        if inside || text.starts_with("#[api(") {
            inside = !text.ends_with(")]");
            if text == "#[api(unknown)]" {
                out.push_str("#[serde(untagged)]\n");
            }
            continue;
        }
        if text.starts_with("use api_model::") {
            continue;
        }
        if text.starts_with("pub ") && text.contains(": Option<") {
            out.push_str("#[serde(skip_serializing_if = \"Option::is_none\")]\n");
        }
        if text.starts_with("#[derive(") {
            // Where there are secrets, ours derives `Debug` itself.
            let debug = if text.contains("Debug") { "" } else { "Debug, " };
            out.push_str(&text.replace("ApiModel", &format!("{debug}serde::Serialize, serde::Deserialize")));
        } else {
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}
