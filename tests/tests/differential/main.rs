//! The derive against serde's own: the same types twice, shown the same documents, right and wrong.
//!
//! Where the two are meant to differ:
//!
//! - An object is not read from an array in formats for people: serde's derive takes `[1, 2]` for `{"a": 1, "b": 2}`. Twins
//!   in which that changes the outcome say so ([`How::arrays_differ`]).
//! - What an internally tagged variant's unit struct has no use for is passed over, as for a variant without content.
//! - An empty object is no `null`: serde's derive takes one for a unit in a value that had to be kept.
//! - The name of a variant is not read from its number, in formats for people: serde's derive takes `{"t": 0}`.
//! - `Option`'s `None` is left out when written; here `#[api(none = "null")]` gives serde's way back.
//! - A closed string enumeration is not an object: `{"A": null}` is read only where `serde_json` does it.
//! - In a value that had to be kept to find out what it is, names that are numbers are read; serde's derive cannot.
//! - `deny_unknown_fields` may stand beside `flatten` at every depth, and on a struct with a tag; with serde's derive such a
//!   type refuses its own members.
//! - In binary formats, more is read of what was kept: in CBOR a nothing as a unit, in `MessagePack` arrays as objects.
//! - Faults are looked for by the code and by repairing the document, never by their words.

mod document;
mod found;
mod twins;

use std::fmt::Debug;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{RngSeed, TestCaseError, TestRunner};
use renamed_api_model::{Code, FieldType, Report, json};
use serde::Serialize;
use serde::de::DeserializeOwned;

use document::{Doc, Rendered, mutation, steps};

/// How the two are compared.
#[derive(Clone, Copy, Debug, Default)]
struct How {
    /// What is an object is not read from an array, and here that may change the outcome.
    arrays_differ: bool,
    /// What is wrong with a document does not depend on what else is: all that is reported mended, it is right.
    at_once: bool,
}

/// What ours and serde's derive make of documents that come of the seeds.
fn agree<Ours, Theirs>(how: How, seeds: &[&str])
where
    Ours: for<'de> FieldType<'de> + Serialize + DeserializeOwned + Debug,
    Theirs: Serialize + DeserializeOwned + Debug,
{
    let seeds: Vec<Doc> = seeds.iter().map(|seed| Doc::parse(seed)).collect();
    for seed in &seeds {
        if let Err(error) = serde_json::from_str::<Theirs>(&seed.render().text) {
            panic!("a seed that serde refuses: {}: {error}", seed.render().text);
        }
        if let Err(message) = compare::<Ours, Theirs>(how, seed, seed) {
            panic!("{message}");
        }
    }
    // The same cases in each run; `PROPTEST_RNG_SEED` and `PROPTEST_CASES` are for looking further.
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(1);
    }
    config.cases = config.cases.div_ceil(2);
    config.max_shrink_iters = config.max_shrink_iters.min(4096);
    let strategy = (any::<Index>(), vec(mutation(), 1..4));
    let outcome = TestRunner::new(config).run(&strategy, |(seed, mutations)| {
        let seed = seed.get(&seeds);
        let mut doc = seed.clone();
        for mutation in &mutations {
            mutation.apply(&mut doc);
        }
        compare::<Ours, Theirs>(how, &doc, seed).map_err(TestCaseError::fail)
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

/// Two outcomes of one kind.
fn same<O: Debug, T: Debug>(
    what: &str,
    ours: Result<O, impl ToString>,
    theirs: Result<T, impl ToString>,
) -> Result<(), String> {
    let ours = ours.map(|ours| format!("{ours:?}")).map_err(|error| error.to_string());
    let theirs = theirs.map(|theirs| format!("{theirs:?}")).map_err(|error| error.to_string());
    match (&ours, &theirs) {
        (Err(_), Err(_)) => Ok(()),
        (Ok(a), Ok(b)) if a == b => Ok(()),
        _ => Err(format!("{what}\n  ours:   {ours:?}\n  theirs: {theirs:?}")),
    }
}

fn compare<Ours, Theirs>(how: How, doc: &Doc, valid: &Doc) -> Result<(), String>
where
    Ours: for<'de> FieldType<'de> + Serialize + DeserializeOwned + Debug,
    Theirs: Serialize + DeserializeOwned + Debug,
{
    let rendered = doc.render();
    let text = &rendered.text;
    let about = |message: String| format!("{message}\n  of {text}");
    let differs = (how.arrays_differ && doc.has_array()) || doc.has_number_for_tag();
    let theirs = serde_json::from_str::<Theirs>(text);
    let ours = json::from_str::<Ours>(text);
    match (&ours, &theirs) {
        (Err(report), _) => reported::<Ours>(how, doc, valid, &rendered, report).map_err(about)?,
        (Ok(ours), Ok(theirs)) if format!("{ours:?}") == format!("{theirs:?}") => {
            written(ours, theirs).map_err(about)?;
        }
        _ => {}
    }
    let excused = differs || ours.as_ref().is_err_and(is_stricter);
    if excused && same("", ours.as_ref(), theirs.as_ref()).is_err() {
        let by_serde = serde_json::from_str::<Ours>(text);
        let as_theirs = same("by serde's door", by_serde.as_ref(), theirs);
        return as_theirs.or_else(|_| same("by serde's door", by_serde, ours)).map_err(about);
    }
    same("by our door", ours, theirs.as_ref().map_err(ToString::to_string)).map_err(about)?;
    same("by serde's door", serde_json::from_str::<Ours>(text), theirs).map_err(about)?;
    if let Some(value) = doc.to_value() {
        let theirs = serde_json::from_value::<Theirs>(value.clone());
        let by_serde = serde_json::from_value::<Ours>(value.clone());
        let ours = json::from_value::<Ours>(value);
        if !ours.as_ref().is_err_and(is_stricter) {
            same("from a value by serde's door", by_serde, theirs.as_ref()).map_err(about)?;
            same("from a value by our door", ours, theirs).map_err(about)?;
        }
    }
    let mut cbor = Vec::new();
    ciborium::into_writer(doc, &mut cbor).unwrap();
    let theirs = ciborium::from_reader::<Theirs, _>(cbor.as_slice());
    let ours = ciborium::from_reader::<Ours, _>(cbor.as_slice());
    match (&ours, &theirs, json::from_str::<Ours>(text)) {
        // serde takes CBOR's nothing for no unit where a value had to be kept.
        (Ok(ours), _, Ok(by_json)) if format!("{ours:?}") == format!("{by_json:?}") => Ok(()),
        (Ok(_), Err(_), _) if excused => Ok(()),
        // What an array has too much is refused whatever the format.
        (Err(_), Ok(_), Err(_)) => Ok(()),
        // What comes behind a tag is not kept first, and the format takes no integer for a number.
        (Err(error), Ok(_), _) if error.to_string().contains("expected a number, found an integer") => Ok(()),
        _ => same("from CBOR", ours, theirs).map_err(about),
    }
}

/// Whether a report is on what is refused where serde's derive takes it.
fn is_stricter(report: &Report) -> bool {
    let is_stricter = |message: &str| {
        (message.contains("an object") && message.ends_with("found an array"))
            || message == "expected the name of a variant, found an object"
            || message == "expected a string, found an object"
            || message == "expected null, found an object"
    };
    report.iter().all(|violation| is_stricter(violation.message()))
}

/// What was written is read back: at least where serde's derive can do that.
fn again<O: Debug, T: Debug>(
    format: &str,
    written: &T,
    ours: Result<O, impl ToString>,
    theirs: Result<T, impl ToString>,
) -> Result<(), String> {
    match theirs {
        Ok(theirs) if format!("{theirs:?}") == format!("{written:?}") => {
            same(&format!("read again from {format}"), ours, Ok::<_, String>(theirs))
        }
        _ => Ok(()),
    }
}

/// What is written is the same, and read again.
fn written<Ours, Theirs>(ours: &Ours, theirs: &Theirs) -> Result<(), String>
where
    Ours: for<'de> FieldType<'de> + Serialize + DeserializeOwned + Debug,
    Theirs: Serialize + DeserializeOwned + Debug,
{
    let text = serde_json::to_string(theirs);
    same("written as JSON", serde_json::to_string(ours), text.as_ref())?;
    if let Ok(text) = &text {
        same("by our writer", json::to_string(ours), Ok::<_, String>(text))?;
        again("JSON", theirs, json::from_str::<Ours>(text), serde_json::from_str::<Theirs>(text))?;
    }
    let value = serde_json::to_value(theirs);
    same("written as a value", serde_json::to_value(ours), value)?;

    let mut cbor = Vec::new();
    let is_written = ciborium::into_writer(theirs, &mut cbor);
    let mut bytes = Vec::new();
    same(
        "written as CBOR",
        ciborium::into_writer(ours, &mut bytes).map(|()| &bytes),
        is_written.map(|()| &cbor),
    )?;
    let back = ciborium::from_reader::<Theirs, _>(cbor.as_slice());
    again("CBOR", theirs, ciborium::from_reader::<Ours, _>(bytes.as_slice()), back)?;

    let named = rmp_serde::to_vec_named(theirs);
    same("written as MessagePack with names", rmp_serde::to_vec_named(ours), named.as_ref())?;
    if let Ok(bytes) = named {
        let back = rmp_serde::from_slice::<Theirs>(&bytes);
        again("MessagePack with names", theirs, rmp_serde::from_slice::<Ours>(&bytes), back)?;
    }
    let packed = rmp_serde::to_vec(theirs);
    same("written as MessagePack", rmp_serde::to_vec(ours), packed.as_ref())?;
    if let Ok(bytes) = packed {
        let back = rmp_serde::from_slice::<Theirs>(&bytes);
        again("MessagePack", theirs, rmp_serde::from_slice::<Ours>(&bytes), back)?;
    }
    let posted = postcard::to_allocvec(theirs);
    same("written as postcard", postcard::to_allocvec(ours), posted.as_ref())?;
    if let Ok(bytes) = posted {
        let back = postcard::from_bytes::<Theirs>(&bytes);
        again("postcard", theirs, postcard::from_bytes::<Ours>(&bytes), back)?;
    }
    let config = bincode::config::standard();
    let coded = bincode::serde::encode_to_vec(theirs, config);
    same("written as bincode", bincode::serde::encode_to_vec(ours, config), coded.as_ref())?;
    if let Ok(bytes) = coded {
        let back = bincode::serde::decode_from_slice::<Theirs, _>(&bytes, config).map(|(back, _)| back);
        let ours = bincode::serde::decode_from_slice::<Ours, _>(&bytes, config).map(|(back, _)| back);
        again("bincode", theirs, ours, back)?;
    }
    Ok(())
}

/// A report points at what is there or missing, and a document that is mended as it says is right.
fn reported<Ours>(
    how: How,
    doc: &Doc,
    valid: &Doc,
    rendered: &Rendered,
    report: &Report,
) -> Result<(), String>
where
    Ours: for<'de> FieldType<'de> + Debug,
{
    for violation in report {
        let place = steps(violation.pointer());
        let is_missing = violation.code() == Code::Missing;
        match (doc.at(&place), violation.position()) {
            (Some(_), Some(position)) if position.line == 1 => {
                let is_there = rendered
                    .found
                    .iter()
                    .any(|(pointer, at)| pointer == violation.pointer() && at + 1 == position.column);
                if !is_there {
                    return Err(format!("{violation:?} is not where it says"));
                }
            }
            (None, None) if is_missing => {
                let parent = &place[..place.len() - 1];
                if !matches!(doc.at(parent), Some(Doc::Object(_))) {
                    return Err(format!("{violation:?} is missing of no object"));
                }
            }
            _ => return Err(format!("{violation:?} points at nothing")),
        }
    }
    let mut mended = doc.clone();
    let first = report;
    let mut report = report.clone();
    for round in 0..12 {
        // What stood under an alias has been taken out, and is missing now.
        let is_new = report.iter().any(|violation| violation.code().as_str() != "missing");
        if round > 0 && how.at_once && is_new {
            return Err(format!("mended, there is more: {}\n{report}\n{first}", mended.render().text));
        }
        let before = mended.clone();
        let mut done = Vec::new();
        // From behind, so that what is taken out of an array moves nothing that is still to be mended.
        for violation in report.iter().rev() {
            if !done.contains(&(violation.code(), violation.pointer())) {
                mend(&mut mended, &before, valid, violation.code(), &steps(violation.pointer()));
                done.push((violation.code(), violation.pointer()));
            }
        }
        match json::from_str::<Ours>(&mended.render().text) {
            Ok(_) => return Ok(()),
            Err(left) if mended == before => {
                return Err(format!("cannot be mended: {}\n{left}", mended.render().text));
            }
            Err(left) => report = left,
        }
    }
    Err(format!("is never mended: {}\n{report}", mended.render().text))
}

/// Does to a document what a violation of it, as it was `before`, asks for: gives it what the valid one has there, or takes
/// away what that has not.
fn mend(doc: &mut Doc, before: &Doc, valid: &Doc, code: Code, place: &[String]) {
    if code == Code::Duplicate {
        // Of two names of one field, one stands here alone.
        let is_twice = before.count(place) > 1;
        if !is_twice || doc.count(place) > 1 {
            doc.remove(place, is_twice);
        }
        return;
    }
    for steps in (0..=place.len()).rev() {
        let place = &place[..steps];
        match (valid.at(place), before.at(place)) {
            (Some(value), was) if was != Some(value) => return doc.put(place, value),
            (None, Some(_)) if steps > 0 => return doc.remove(place, false),
            _ => {}
        }
    }
}
