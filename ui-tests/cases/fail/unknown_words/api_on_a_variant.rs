//! A slip of the pen in a word of ours, on a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknwon)]
    Hris,
}

fn main() {}
