//! `alias` in `api`.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(alias = "hrisLegacy")]
    Hris,
}

fn main() {}
