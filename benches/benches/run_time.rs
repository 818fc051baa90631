//! Run time, each comparison in a module of its own. `cargo bench --bench run_time`; the program `run_time` runs
//! this in rounds and prints ratios.
#![allow(clippy::wildcard_imports, reason = "each comparison is a module for its name only")]

use std::hint::black_box;

use api_model::{ApiModel as _, json};
use api_model_benches::employees::{Keys, eserdes, ours, page, page_with, plain, theirs};
use api_model_benches::{token, unions};
use divan::Bencher;
use serde::de::IgnoredAny;
use serde_json::Value;
use stackone_models::connect_sessions::ConnectSessionToken;

fn main() {
    divan::main();
}

/// Reads one document in several ways; an input that borrows nothing is made once.
macro_rules! bench_each {
    ($($name:ident($input:ident) $body:expr;)*) => {
        $(#[divan::bench]
        fn $name(bencher: Bencher) {
            let $input = input();
            let $input = &$input;
            bencher.bench(|| { let $input = black_box($input); $body });
        })*
    };
}

mod token_read {
    use super::*;

    const fn input() -> &'static [u8] {
        token::DOCUMENT.as_bytes()
    }

    bench_each! {
        serde_derive(input) serde_json::from_slice::<token::Twin>(input).unwrap();
        api_model_deserialize(input) serde_json::from_slice::<ConnectSessionToken>(input).unwrap();
        api_model_from_json(input) ConnectSessionToken::from_json(input).unwrap();
        floor_ignored(input) serde_json::from_slice::<IgnoredAny>(input).unwrap();
        floor_value(input) serde_json::from_slice::<Value>(input).unwrap();
    }
}

mod token_write {
    use super::*;

    fn input() -> (ConnectSessionToken, token::Twin) {
        (
            ConnectSessionToken::from_json(token::DOCUMENT).unwrap(),
            serde_json::from_str(token::DOCUMENT).unwrap(),
        )
    }

    bench_each! {
        serde_derive(input) serde_json::to_string(&input.1).unwrap();
        api_model_serialize(input) serde_json::to_string(&input.0).unwrap();
        api_model_to_json(input) input.0.to_json();
        floor_clone(input) input.1.clone();
    }
}

/// The same ways to read a page.
macro_rules! page_read {
    ($($module:ident $keys:ident)*) => {
        $(mod $module {
            use super::*;

            fn input() -> String {
                page(Keys::$keys)
            }

            bench_each! {
                serde_derive(input) serde_json::from_slice::<theirs::Page>(input.as_bytes()).unwrap();
                api_model_deserialize(input) serde_json::from_slice::<ours::Page>(input.as_bytes()).unwrap();
                api_model_from_json(input) ours::Page::from_json(input).unwrap();
                eserde(input) eserde::json::from_str::<eserdes::Page>(input).ok().unwrap();
                floor_ignored(input) serde_json::from_slice::<IgnoredAny>(input.as_bytes()).unwrap();
                floor_value(input) serde_json::from_slice::<Value>(input.as_bytes()).unwrap();
            }
        })*
    };
}

page_read! {
    page_read_ordered Ordered
    page_read_shuffled Shuffled
    page_read_unknown Unknown
}

fn pages() -> (ours::Page, theirs::Page) {
    let text = page(Keys::Ordered);
    (ours::Page::from_json(&text).unwrap(), serde_json::from_str(&text).unwrap())
}

mod page_write {
    use super::*;

    fn input() -> (ours::Page, theirs::Page) {
        pages()
    }

    bench_each! {
        serde_derive(input) serde_json::to_string(&input.1).unwrap();
        api_model_serialize(input) serde_json::to_string(&input.0).unwrap();
        api_model_to_json(input) input.0.to_json();
        floor_clone(input) input.1.clone();
    }
}

mod page_validate {
    use super::*;

    fn input() -> (ours::Page, theirs::Page) {
        pages()
    }

    bench_each! {
        garde(input) garde::Validate::validate(&input.1).unwrap();
        validator(input) validator::Validate::validate(&input.1).unwrap();
        api_model(input) api_model::ApiModel::validate(&input.0).unwrap();
    }
}

/// `serde_derive` tells of one fault; the other two of all.
macro_rules! page_broken {
    ($($module:ident $faults:literal)*) => {
        $(mod $module {
            use super::*;

            fn input() -> String {
                page_with(Keys::Ordered, $faults)
            }

            bench_each! {
                serde_derive(input) serde_json::from_slice::<theirs::Page>(input.as_bytes()).err().unwrap();
                api_model_deserialize(input) serde_json::from_slice::<ours::Page>(input.as_bytes()).err().unwrap();
                api_model_from_json(input) ours::Page::from_json(input).err().unwrap();
                eserde(input) eserde::json::from_str::<eserdes::Page>(input).err().unwrap();
            }
        })*
    };
}

page_broken! {
    page_1_fault 1
    page_50_faults 50
}

mod build {
    use super::*;

    const fn input() {}

    bench_each! {
        bon(_input) theirs::Address::builder().street("Storgatan 1").city("Stockholm").country("SE").build();
        api_model(_input) ours::Address::builder().street("Storgatan 1").city("Stockholm").country("SE").build().unwrap();
        api_model_draft(_input) ours::Address::draft().street("Storgatan 1").city("Stockholm").country("SE").build().unwrap();
        by_hand(_input) theirs::Address {
            street: "Storgatan 1".into(), street_2: None, zip_code: None, city: "Stockholm".into(), state: None,
            country: Some("SE".into()),
        };
    }
}

/// The same ways to read and write a list of a hundred.
macro_rules! lists {
    ($($read:ident $write:ident $ty:ident $document:expr;)*) => {
        $(mod $read {
            use super::*;

            fn input() -> String {
                $document
            }

            bench_each! {
                serde_derive(input) serde_json::from_slice::<Vec<unions::theirs::$ty>>(input.as_bytes()).unwrap();
                api_model_deserialize(input) serde_json::from_slice::<Vec<unions::ours::$ty>>(input.as_bytes()).unwrap();
                api_model_from_json(input) json::from_slice::<Vec<unions::ours::$ty>>(input.as_bytes()).unwrap();
            }
        }

        mod $write {
            use super::*;

            fn input() -> (Vec<unions::ours::$ty>, Vec<unions::theirs::$ty>) {
                (json::from_str(&$document).unwrap(), serde_json::from_str(&$document).unwrap())
            }

            bench_each! {
                serde_derive(input) serde_json::to_string(&input.1).unwrap();
                api_model_serialize(input) serde_json::to_string(&input.0).unwrap();
                api_model_to_json(input) json::to_string(&input.0).unwrap();
            }
        })*
    };
}

lists! {
    tagged_read tagged_write Tagged unions::tagged(true);
    tagged_last_read tagged_last_write Tagged unions::tagged(false);
    untagged_read untagged_write Untagged unions::untagged();
    flattened_read flattened_write Flattened unions::flattened();
}

fn cbor<T: serde::Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

mod cbor_read {
    use super::*;

    fn input() -> Vec<u8> {
        cbor(&pages().1)
    }

    bench_each! {
        serde_derive(input) ciborium::from_reader::<theirs::Page, _>(input.as_slice()).unwrap();
        api_model_deserialize(input) ciborium::from_reader::<ours::Page, _>(input.as_slice()).unwrap();
    }
}

mod cbor_write {
    use super::*;

    fn input() -> (ours::Page, plain::Page) {
        (pages().0, plain_page())
    }

    bench_each! {
        serde_derive(input) cbor(&input.1);
        api_model_serialize(input) cbor(&input.0);
    }
}

/// A format that is not for people may have no names, as postcard: a field that is left out would be missing to the reader.
/// Ours leaves none out there, so neither does this twin.
fn plain_page() -> plain::Page {
    postcard::from_bytes(&postcard::to_stdvec(&pages().0).unwrap()).unwrap()
}

mod postcard_read {
    use super::*;

    fn input() -> Vec<u8> {
        postcard::to_stdvec(&plain_page()).unwrap()
    }

    bench_each! {
        serde_derive(input) postcard::from_bytes::<plain::Page>(input).unwrap();
        api_model_deserialize(input) postcard::from_bytes::<ours::Page>(input).unwrap();
    }
}

mod postcard_write {
    use super::*;

    fn input() -> (ours::Page, plain::Page) {
        (pages().0, plain_page())
    }

    bench_each! {
        serde_derive(input) postcard::to_stdvec(&input.1).unwrap();
        api_model_serialize(input) postcard::to_stdvec(&input.0).unwrap();
    }
}
