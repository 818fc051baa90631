//! `builder` on an enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(builder = false)]
enum Category {
    Ats,
    Hris,
}

fn main() {}
