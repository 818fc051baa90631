//! Defaults and examples as people write them.

use std::collections::HashMap;

use api_model::ApiModel;

const LANGUAGE: &str = "en";

fn page() -> u32 {
    1
}

mod defaults {
    pub fn label() -> Option<String> {
        Some(String::from("HR"))
    }
}

struct Sizes;

impl Sizes {
    fn large() -> u32 {
        100
    }
}

struct Sum<A, B, C>(A, B, C);

impl<A: Default, B: Default, C: Default> Sum<A, B, C> {
    fn members() -> usize {
        let Self(..) = Self(A::default(), B::default(), C::default());
        3
    }
}

#[derive(ApiModel)]
struct Query {
    #[serde(default = "page")]
    page: u32,
    #[serde(default = "Sizes::large")]
    size: u32,
    #[serde(default = "defaults::label")]
    label: Option<String>,
    #[api(default = LANGUAGE.to_owned())]
    language: String,
    #[api(default = "en")]
    text: String,
    #[api(default = "en")]
    boxed: Box<str>,
    #[api(default = "en")]
    option: Option<String>,
    #[api(default = Some(3))]
    number: Option<u8>,
    #[api(default = HashMap::<String, u32>::new(), example = {"a": 1})]
    map: HashMap<String, u32>,
    #[api(default = vec![String::from("a"), String::from("b")], example = ["a", "b",])]
    list: Vec<String>,
    #[api(default = 1 < 2, example = true)]
    flag: bool,
    #[api(default = { let one = 1; one + 1 }, example = -2)]
    block: i64,
    #[api(default = if page() > 1 { 'a' } else { 'b' })]
    choice: char,
    #[api(default = Sum::<u8, String, u32>::members(), minimum = 3)]
    members: usize,
}

fn main() {
    let query = Query::builder().build().unwrap();
    assert_eq!(query.members, 3);
    assert_eq!(query.block, 2);
    assert_eq!(query.option.as_deref(), Some("en"));
    assert!(query.flag);
}
