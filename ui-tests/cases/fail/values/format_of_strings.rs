//! A format of strings on what is none.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Odd {
    #[api(format = "date-time")]
    number: Option<u8>,
    #[api(format = "email")]
    list: Vec<String>,
    #[api(format = "int64")]
    whole: i64,
    #[api(format = "emial")]
    text: String,
    #[serde(with = "base64")]
    #[api(format = "byte")]
    bytes: Vec<u8>,
}

fn main() {}
