//! Does one thing ten times, for callgrind to count its instructions: `.ci/instructions` runs it.

use std::hint::black_box;

use api_model::ApiModel as _;
use api_model_benches::employees::{Keys, ours, page, page_with, theirs};
use api_model_benches::unions;

/// A name, and what it does with a good page.
type Work = (&'static str, fn(&str));

/// What can be counted. Where all else is the same, the number of instructions hardly differs from run to run.
const WORKS: [Work; 12] = [
    ("serde_derive_read", |text| drop(black_box(serde_json::from_str::<theirs::Page>(text).ok()))),
    ("deserialize", |text| drop(black_box(serde_json::from_str::<ours::Page>(text).ok()))),
    ("tagged", |_| {
        drop(black_box(serde_json::from_str::<Vec<unions::ours::Tagged>>(&unions::tagged(true)).ok()))
    }),
    ("serialize", |text| {
        let page: ours::Page = serde_json::from_str(text).expect("a good page");
        (0..10).for_each(|_| drop(black_box(serde_json::to_string(&page))));
    }),
    ("serde_derive_write", |text| {
        let page: theirs::Page = serde_json::from_str(text).expect("a good page");
        (0..10).for_each(|_| drop(black_box(serde_json::to_string(&page))));
    }),
    ("tagged_write", |_| {
        let list: Vec<unions::ours::Tagged> =
            serde_json::from_str(&unions::tagged(true)).expect("good unions");
        (0..10).for_each(|_| drop(black_box(serde_json::to_string(&list))));
    }),
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

fn main() {
    let wanted = std::env::args().nth(1);
    let text = page(Keys::Ordered);
    match WORKS.iter().find(|(name, _)| Some(*name) == wanted.as_deref()) {
        Some((_, work)) => (0..10).for_each(|_| work(black_box(&text))),
        None => WORKS.iter().for_each(|(name, _)| println!("{name}")),
    }
}
