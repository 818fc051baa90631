//! A variant's alias that is another one's name.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[serde(alias = "Ats")]
    Hris,
}

fn main() {}
