//! Allocations and bytes for each document, read and written. `cargo bench --bench allocations`.
//!
//! Nothing is timed, and the counts are the same on every machine. `owned` is what a clone of the result takes.

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use api_model::{ApiModel as _, FieldType, json};
use api_model_benches::employees::{Keys, eserdes, ours, page, page_with, theirs};
use api_model_benches::{token, unions};
use serde::Serialize;
use serde::de::DeserializeOwned;
use stackone_models::connect_sessions::ConnectSessionToken;

fn main() {
    println!(
        "| | owned | serde_derive | api-model, `Deserialize` | api-model, `from_json` | within serde + owned |"
    );
    println!("|---|---|---|---|---|---|");
    read::<ConnectSessionToken, token::Twin>("token, read", token::DOCUMENT);
    for (name, keys) in
        [("in order", Keys::Ordered), ("shuffled", Keys::Shuffled), ("unknown", Keys::Unknown)]
    {
        read::<ours::Page, theirs::Page>(&format!("page, read, keys {name}"), &page(keys));
    }
    read::<Vec<unions::ours::Tagged>, Vec<unions::theirs::Tagged>>("tag first, read", &unions::tagged(true));
    read::<Vec<unions::ours::Tagged>, Vec<unions::theirs::Tagged>>("tag last, read", &unions::tagged(false));
    read::<Vec<unions::ours::Untagged>, Vec<unions::theirs::Untagged>>("untagged, read", &unions::untagged());
    read::<Vec<unions::ours::Flattened>, Vec<unions::theirs::Flattened>>(
        "flattened, read",
        &unions::flattened(),
    );

    println!("\n| | serde_derive | api-model, `Serialize` | api-model, `to_json` |\n|---|---|---|---|");
    write::<ConnectSessionToken, token::Twin>("token, written", token::DOCUMENT);
    write::<ours::Page, theirs::Page>("page, written", &page(Keys::Ordered));
    write::<Vec<unions::ours::Tagged>, Vec<unions::theirs::Tagged>>("tagged, written", &unions::tagged(true));
    write::<Vec<unions::ours::Untagged>, Vec<unions::theirs::Untagged>>(
        "untagged, written",
        &unions::untagged(),
    );
    write::<Vec<unions::ours::Flattened>, Vec<unions::theirs::Flattened>>(
        "flattened, written",
        &unions::flattened(),
    );

    println!("\n| | serde_derive, first fault | api-model, report | eserde, all faults |\n|---|---|---|---|");
    for faults in [1, 50] {
        let text = page_with(Keys::Ordered, faults);
        let first = count(|| serde_json::from_str::<theirs::Page>(&text).err());
        let report = count(|| ours::Page::from_json(&text).err());
        let all = count(|| eserde::json::from_str::<eserdes::Page>(&text).err());
        println!("| page, faults: {faults} | {} | {} | {} |", cell(first), cell(report), cell(all));
    }
}

/// What the work allocates; what comes of it is dropped outside.
fn count<T>(work: impl FnOnce() -> T) -> AllocationInfo {
    let mut result = None;
    let info = measure(|| result = Some(black_box(work())));
    drop(result);
    info
}

fn cell(info: AllocationInfo) -> String {
    format!("{} ({} B)", info.count_total, info.bytes_total)
}

fn read<Ours, Theirs>(name: &str, text: &str)
where
    Ours: for<'de> FieldType<'de> + DeserializeOwned,
    Theirs: DeserializeOwned + Clone,
{
    let value: Theirs = serde_json::from_str(text).expect("the document is good");
    let owned = count(|| value.clone());
    let serde = count(|| serde_json::from_str::<Theirs>(text).ok());
    let deserialize = count(|| serde_json::from_str::<Ours>(text).ok());
    let from_json = count(|| json::from_str::<Ours>(text).ok());
    let most = serde.count_total + owned.count_total;
    let within = if deserialize.count_total.max(from_json.count_total) <= most { "yes" } else { "**no**" };
    println!(
        "| {name} | {} | {} | {} | {} | {within} |",
        cell(owned),
        cell(serde),
        cell(deserialize),
        cell(from_json)
    );
}

fn write<Ours, Theirs>(name: &str, text: &str)
where
    Ours: for<'de> FieldType<'de> + Serialize,
    Theirs: DeserializeOwned + Serialize,
{
    let theirs: Theirs = serde_json::from_str(text).expect("the document is good");
    let ours: Ours = json::from_str(text).expect("the document is good");
    let serde = count(|| serde_json::to_string(&theirs).ok());
    let serialize = count(|| serde_json::to_string(&ours).ok());
    let to_json = count(|| json::to_string(&ours).ok());
    println!("| {name} | {} | {} | {} |", cell(serde), cell(serialize), cell(to_json));
}
