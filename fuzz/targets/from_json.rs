//! Every text is judged by `from_json` and by our `Deserialize` as by `serde_json` with serde's derive; what is read is
//! written as the same text; and a text that is not JSON is reported as one syntax error.
#![no_main]

use std::collections::BTreeMap;

use api_model::{ApiModel as _, Code, Report};
use libfuzzer_sys::fuzz_target;
use serde::de::IgnoredAny;
use serde_json::Value;

/// The same types twice: with the model's derive, and with serde's.
macro_rules! twins {
    ($($item:item)*) => {
        mod ours {
            use super::*;
            $(
                #[derive(api_model::ApiModel)]
                $item
            )*
        }
        mod theirs {
            use super::*;
            $(
                #[derive(serde::Serialize, serde::Deserialize)]
                $item
            )*
        }
    };
}

twins! {
    pub(super) struct Reading {
        id: u64,
        label: String,
        offset: i64,
        ratio: f64,
        is_open: bool,
        colour: Colour,
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<String>,
        tags: Vec<String>,
        span: (bool, i8),
        pair: [u16; 2],
        inner: Inner,
        inners: Vec<Inner>,
        counts: BTreeMap<String, u32>,
        any: Value,
    }

    #[serde(deny_unknown_fields)]
    pub(super) struct Inner {
        name: String,
        #[serde(alias = "amount")]
        count: u8,
        #[serde(skip_serializing_if = "Option::is_none")]
        mark: Option<char>,
        #[serde(default)]
        wide: i128,
    }

    #[serde(rename_all = "kebab-case")]
    pub(super) enum Colour {
        Red,
        #[serde(alias = "grass")]
        Green,
        NightBlue,
    }
}

/// What serde's derive reads, and `from_json` means not to: objects from arrays, and a name from an object of one member.
fn is_read_by_serde_alone(document: &[u8]) -> bool {
    let Ok(Value::Object(reading)) = serde_json::from_slice(document) else { return true };
    let inners = reading.get("inners").and_then(Value::as_array);
    reading.get("colour").is_some_and(Value::is_object)
        || reading.get("inner").into_iter().chain(inners.into_iter().flatten()).any(Value::is_array)
}

fn check_report(document: &[u8], report: &Report) {
    let is_json = str::from_utf8(document).is_ok() && serde_json::from_slice::<IgnoredAny>(document).is_ok();
    let syntax = report.iter().filter(|violation| violation.code() == Code::Syntax).count();
    if is_json {
        assert!(report.len() > 0, "an empty report");
        assert!(syntax == 0 || report.len() == 1, "a syntax error among others: {report}");
    } else {
        assert_eq!((syntax, report.len()), (1, 1), "not one syntax error: {report}");
    }
}

fuzz_target!(|document: &[u8]| {
    let by_serde = serde_json::from_slice::<theirs::Reading>(document);
    let through_serde = serde_json::from_slice::<ours::Reading>(document);
    match (ours::Reading::from_json(document), by_serde) {
        (Ok(ours), Ok(theirs)) => {
            let written = serde_json::to_string(&theirs).expect("what was read can be written");
            assert_eq!(ours.to_json(), written);
            assert_eq!(serde_json::to_string(&ours).expect("it is written by the other door"), written);
            let read = through_serde.expect("what one door reads, the other reads");
            assert_eq!(read.to_json(), written);
        }
        (Err(report), Err(_)) => {
            check_report(document, &report);
            assert!(through_serde.is_err(), "read by one door, and by the other: {report}");
        }
        (Err(report), Ok(_)) => {
            check_report(document, &report);
            let is_utf8 = str::from_utf8(document).is_ok();
            assert!(!is_utf8 || is_read_by_serde_alone(document), "refused: {report}");
        }
        (Ok(_), Err(error)) => panic!("read, and by serde_json refused: {error}"),
    }
});
