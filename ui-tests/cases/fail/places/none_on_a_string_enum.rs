//! `none` on a string enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(none = "null")]
enum Category {
    Ats,
    Hris,
}

fn main() {}
