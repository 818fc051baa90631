//! A mistake in a tuple that is used afterwards.

use api_model::ApiModel;

#[derive(ApiModel, Clone, PartialEq)]
struct Range(#[serde(defualt)] u32, #[api(secret)] u32);

#[derive(ApiModel, Clone, PartialEq)]
struct Ranges {
    first: Range,
    all: Vec<Range>,
    spare: Option<Box<Range>>,
}

fn main() {
    let range = Range(1, 2);
    println!("{range:?}");
    let _ = Ranges::builder().first(range.clone()).all([range]).build();
    let _ = Range::from_json("[]");
}
