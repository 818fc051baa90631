//! A variant word of ours in `serde`.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[serde(unknown)]
    Hris,
}

fn main() {}
