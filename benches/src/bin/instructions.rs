//! Does one thing ten times, for callgrind to count its instructions: `.ci/instructions` runs it.

use std::hint::black_box;

use api_model::ApiModel as _;
use api_model_benches::employees::{Keys, ours, page, page_with, theirs};
use api_model_benches::unions;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A name, and what it does with a good page.
type Work = (&'static str, fn(&str));

/// What can be counted. Where all else is the same, the number of instructions hardly differs from run to run.
const WORKS: [Work; 12] = [
    ("serde_derive_read", read::<theirs::Page>),
    ("deserialize", read::<ours::Page>),
    ("tagged", |_| read::<Vec<unions::ours::Tagged>>(&unions::tagged(true))),
    ("serialize", write::<ours::Page>),
    ("serde_derive_write", write::<theirs::Page>),
    ("tagged_write", |_| write::<Vec<unions::ours::Tagged>>(&unions::tagged(true))),
    ("from_json", |text| drop(black_box(ours::Page::from_json(text).ok()))),
    ("from_json_shuffled", |_| drop(black_box(ours::Page::from_json(page(Keys::Shuffled)).ok()))),
    ("report", |_| drop(black_box(ours::Page::from_json(page_with(Keys::Ordered, 50)).err()))),
    ("to_json", |text| {
        let page = ours::Page::from_json(text).expect("a good page");
        (0..10).for_each(|_| drop(black_box(page.to_json())));
    }),
    ("validate", |text| {
        let page = ours::Page::from_json(text).expect("a good page");
        (0..10).for_each(|_| drop(black_box(page.validate())));
    }),
    ("nothing", |text| drop(black_box(text.to_owned()))),
];

fn read<T: DeserializeOwned>(text: &str) {
    drop(black_box(serde_json::from_str::<T>(text).ok()));
}

fn write<T: DeserializeOwned + Serialize>(text: &str) {
    let value: T = serde_json::from_str(text).expect("a good document");
    (0..10).for_each(|_| drop(black_box(serde_json::to_string(&value))));
}

fn main() {
    let wanted = std::env::args().nth(1);
    let text = page(Keys::Ordered);
    match WORKS.iter().find(|(name, _)| Some(*name) == wanted.as_deref()) {
        Some((_, work)) => (0..10).for_each(|_| work(black_box(&text))),
        None => WORKS.iter().for_each(|(name, _)| println!("{name}")),
    }
}
