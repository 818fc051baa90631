//! A generic newtype of a type that is none of ours.

use api_model::ApiModel;

struct Raw;

#[derive(ApiModel)]
struct Wrapper<T>(T);

fn main() {
    let _ = Wrapper::<Raw>::from_json("{}");
}
