//! One run of the compiler: what it took, and what it made.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs, io};

use nix::sys::resource::{UsageWho, getrusage};
use object::read::archive::ArchiveFile;
use object::{Object as _, ObjectSection as _, SectionKind};

/// Where the wrapper writes what each run of the compiler took.
pub(crate) const LOG: &str = "COMPILE_COST_LOG";

/// Runs the compiler in cargo's place, and notes the crate, its CPU seconds and its peak memory in kilobytes.
pub(crate) fn wrap(log: &Path) -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let compiler = arguments.next().expect("cargo gives the compiler");
    let arguments: Vec<_> = arguments.collect();
    let status = Command::new(compiler).args(&arguments).status().expect("the compiler runs");
    let name = arguments.iter().position(|argument| argument == "--crate-name");
    if let Some(name) = name {
        let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system counts");
        let seconds = |time: nix::sys::time::TimeVal| {
            std::time::Duration::new(
                time.tv_sec().unsigned_abs(),
                u32::try_from(time.tv_usec()).unwrap_or_default() * 1000,
            )
            .as_secs_f64()
        };
        let line = format!(
            "{} {:.3} {}\n",
            arguments[name + 1].display(),
            seconds(usage.user_time()) + seconds(usage.system_time()),
            usage.max_rss()
        );
        let file = fs::OpenOptions::new().append(true).create(true).open(log);
        file.and_then(|mut file| file.write_all(line.as_bytes())).expect("the log can be written");
    }
    if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What a run of the compiler took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    pub(crate) seconds: f64,
    pub(crate) kilobytes: u64,
}

/// Runs cargo, and gives the cost of the crate itself and the CPU seconds of all that was compiled beside it.
pub(crate) fn cargo(folder: &Path, package: &str, arguments: &[&str]) -> (Cost, f64) {
    let source = folder.join(package).join("src/lib.rs");
    // A newer file is compiled anew.
    let text = fs::read_to_string(&source).expect("the crate was written");
    fs::write(&source, text).expect("the crate can be written again");
    let log = folder.join("log");
    match fs::remove_file(&log) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => panic!("{error}"),
        _ => {}
    }
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--quiet", "-p", package])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTC_WRAPPER", env::current_exe().expect("this program"))
        .env(LOG, &log)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{package}: {}", String::from_utf8_lossy(&output.stderr));
    let crate_name = package.replace('-', "_");
    let mut own = None;
    let mut others = 0.0;
    for line in fs::read_to_string(&log).expect("the wrapper wrote it").lines() {
        let mut words = line.split(' ');
        let (name, seconds, kilobytes) = (words.next(), words.next(), words.next());
        let seconds: f64 = seconds.and_then(|word| word.parse().ok()).expect("seconds");
        if name == Some(&crate_name) {
            own = Some(Cost {
                seconds,
                kilobytes: kilobytes.and_then(|word| word.parse().ok()).expect("kilobytes"),
            });
        } else {
            others += seconds;
        }
    }
    (own.expect("the crate itself was compiled"), others)
}

/// Bytes of machine code in the library that the last release build made.
pub(crate) fn machine_code(folder: &Path, package: &str) -> u64 {
    let name = format!("lib{}.rlib", package.replace('-', "_"));
    let library: PathBuf = folder.join("target/release").join(name);
    let data = fs::read(library).expect("the release build made it");
    let archive = ArchiveFile::parse(&*data).expect("an archive");
    let members = archive.members().map(|member| member.expect("a member"));
    let objects = members.filter_map(|member| object::File::parse(member.data(&*data).ok()?).ok());
    objects.map(|object| text_size(&object)).sum()
}

fn text_size(object: &object::File<'_>) -> u64 {
    object
        .sections()
        .filter(|section| section.kind() == SectionKind::Text)
        .map(|section| section.size())
        .sum()
}
