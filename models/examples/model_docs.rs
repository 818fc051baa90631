//! Writes a documentation page in Markdown for each model.

use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use api_model::docs;
use stackone_models::registry::{self, Entry};

const HELP: &str = "\
Writes a page in Markdown for each of StackOne's models, with links between them.

Usage: cargo run --example model_docs -- DIR

DIR is made if it is not there. Pages that are there are written anew. Outside of this repository, the features `full` and
`registry` are for the models of every area.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [flag] if flag == "--help" || flag == "-h" => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        [folder] if !folder.starts_with('-') => match write(Path::new(folder)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("cannot write the pages: {error}");
                ExitCode::FAILURE
            }
        },
        _ => {
            eprint!("{HELP}");
            ExitCode::from(2)
        }
    }
}

fn write(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let pages = docs::pages_of(registry::all().map(Entry::model));
    for page in &pages {
        fs::write(folder.join(&page.file), &page.markdown)?;
    }
    println!("{} pages in {}", pages.len(), folder.display());
    Ok(())
}
