//! `best_match` on a string enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(best_match)]
enum Category {
    Ats,
    Hris,
}

fn main() {}
