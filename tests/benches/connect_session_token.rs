//! `ConnectSessionToken` read and written by `ApiModel` and by serde's derives, on the same document.
#![allow(missing_docs, reason = "a bench")]

use divan::{Bencher, black_box};
use renamed_api_model::ApiModel;
use serde::{Deserialize, Serialize};
use stackone_models::connect_sessions::ConnectSessionToken;
use time::OffsetDateTime;

const DOCUMENT: &str = include_str!("../../models/fixtures/connect_sessions/token.json");
const BROKEN: &str = include_str!("../../models/fixtures/connect_sessions/token_broken.json");

fn main() {
    divan::main();
}

/// The same model with serde's derives.
#[derive(Serialize, Deserialize)]
struct Twin {
    #[serde(skip_serializing_if = "Option::is_none")]
    account_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    categories: Option<Vec<TwinCategory>>,
    #[serde(with = "time::serde::rfc3339")]
    created_at: OffsetDateTime,
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    organization_id: String,
    origin_owner_id: String,
    origin_owner_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin_username: Option<String>,
    project_id: String,
    provider: String,
    token: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum TwinCategory {
    Ats,
    #[serde(alias = "hrisLegacy")]
    HrisLegacy,
    Hris,
    Crm,
    Iam,
    Marketing,
    Lms,
    FileStorage,
    #[serde(alias = "stackOne")]
    Stackone,
    #[serde(untagged)]
    Other(String),
}

mod read {
    use super::{ApiModel as _, BROKEN, Bencher, ConnectSessionToken, DOCUMENT, Twin, black_box};

    #[divan::bench]
    fn serde_derive_from_slice(bencher: Bencher) {
        bencher.bench(|| serde_json::from_slice::<Twin>(black_box(DOCUMENT.as_bytes())).unwrap());
    }

    #[divan::bench]
    fn api_model_deserialize_from_slice(bencher: Bencher) {
        bencher
            .bench(|| serde_json::from_slice::<ConnectSessionToken>(black_box(DOCUMENT.as_bytes())).unwrap());
    }

    #[divan::bench]
    fn api_model_from_json(bencher: Bencher) {
        bencher.bench(|| ConnectSessionToken::from_json(black_box(DOCUMENT.as_bytes())).unwrap());
    }

    #[divan::bench]
    fn serde_derive_first_error_only(bencher: Bencher) {
        bencher.bench(|| serde_json::from_slice::<Twin>(black_box(BROKEN.as_bytes())).err().unwrap());
    }

    #[divan::bench]
    fn api_model_report_of_nine(bencher: Bencher) {
        bencher.bench(|| ConnectSessionToken::from_json(black_box(BROKEN.as_bytes())).unwrap_err());
    }
}

mod write {
    use super::{ApiModel as _, Bencher, ConnectSessionToken, DOCUMENT, Twin, black_box};

    #[divan::bench]
    fn serde_derive_to_string(bencher: Bencher) {
        let value: Twin = serde_json::from_str(DOCUMENT).unwrap();
        bencher.bench(|| serde_json::to_string(black_box(&value)).unwrap());
    }

    #[divan::bench]
    fn serde_derive_to_vec(bencher: Bencher) {
        let value: Twin = serde_json::from_str(DOCUMENT).unwrap();
        bencher.bench(|| serde_json::to_vec(black_box(&value)).unwrap());
    }

    #[divan::bench]
    fn api_model_serialize_to_vec(bencher: Bencher) {
        let value = ConnectSessionToken::from_json(DOCUMENT).unwrap();
        bencher.bench(|| serde_json::to_vec(black_box(&value)).unwrap());
    }

    #[divan::bench]
    fn api_model_to_json(bencher: Bencher) {
        let value = ConnectSessionToken::from_json(DOCUMENT).unwrap();
        bencher.bench(|| black_box(&value).to_json());
    }
}
