//! Writes a documentation page in Markdown for each model.

use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use api_model::docs;
use stackone_models::connect_sessions::ConnectSessionToken;

const HELP: &str = "\
Writes a page in Markdown for each of StackOne's models, with links between them.

Usage: cargo run --example model_docs -- DIR

DIR is made if it is not there. Pages that are there are written anew.
";

/// Every model that is not part of another. More of them make a tuple: `(ConnectSessionToken, Employee)`.
type Models = (ConnectSessionToken,);

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
    for page in docs::pages::<Models>() {
        let path = folder.join(&page.file);
        fs::write(&path, &page.markdown)?;
        println!("{}", path.display());
    }
    Ok(())
}
