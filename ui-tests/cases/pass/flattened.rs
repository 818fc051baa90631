//! Members of other types among the fields.

use std::collections::BTreeMap;

use api_model::ApiModel;

#[derive(ApiModel, Clone, Debug, Default, PartialEq)]
struct Page {
    page: u32,
    per_page: Option<u32>,
}

#[derive(ApiModel)]
#[serde(tag = "kind")]
enum Kind {
    Open,
    Closed { by: String },
}

#[derive(ApiModel)]
struct List<'a, T> {
    id: &'a str,
    #[serde(flatten)]
    page: Page,
    #[serde(flatten)]
    kind: Option<Kind>,
    #[serde(flatten)]
    inner: T,
    #[serde(flatten, skip_serializing_if = "BTreeMap::is_empty")]
    rest: BTreeMap<String, u8>,
}

#[derive(ApiModel)]
struct Loose {
    #[serde(flatten, default)]
    page: Page,
    #[serde(flatten, skip_serializing)]
    rest: std::collections::HashMap<String, u8>,
}

fn main() {
    let list = List::<'_, Page>::builder().id("a").page(Page::default()).inner(Page::default()).rest([]).build();
    let _ = list.to_json();
    let _ = Loose::from_json("{}");
}
