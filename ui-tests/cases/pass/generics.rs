//! Type parameters, lifetimes and const parameters, under the names that the derive might take.

use std::borrow::Cow;
use std::collections::BTreeMap;

use api_model::ApiModel;

#[derive(ApiModel, Clone, Debug, PartialEq)]
struct Paginated<T> {
    items: Vec<T>,
    next: Option<String>,
}

#[derive(ApiModel)]
struct Named<S, D, T, E> {
    s: S,
    d: Option<D>,
    t: Vec<T>,
    e: BTreeMap<String, E>,
}

#[derive(ApiModel)]
struct Others<M, U, V, A, F> {
    m: M,
    u: U,
    v: V,
    a: A,
    #[api(secret)]
    f: F,
}

#[derive(ApiModel)]
struct Borrowed<'a> {
    text: &'a str,
    cow: Cow<'a, str>,
    option: Option<&'a str>,
}

#[derive(ApiModel)]
struct TwoLifetimes<'de, 'a: 'de> {
    first: &'de str,
    second: &'a str,
}

#[derive(ApiModel)]
struct Counted<const N: usize> {
    bytes: [u8; N],
}

#[derive(ApiModel)]
struct Bounded<T: Clone + PartialEq, U>
where
    U: Clone,
{
    first: T,
    second: Option<U>,
}

#[derive(ApiModel)]
struct WithDefault<T = String> {
    item: T,
}

#[derive(ApiModel)]
struct All<'a, T, const N: usize>
where
    T: Clone,
{
    items: [T; N],
    text: &'a str,
    page: Option<Paginated<T>>,
}

#[derive(ApiModel)]
struct Tree {
    name: String,
    children: Vec<Tree>,
    parent: Option<Box<Tree>>,
}

#[derive(ApiModel)]
struct Page {
    accounts: Paginated<Paginated<String>>,
}

fn main() {
    let page = Paginated::<u32>::from_json(r#"{"items":[1,2]}"#).unwrap();
    assert_eq!(page, Paginated::builder().items([1_u32, 2]).build());
    let text = String::from(r#"{"text":"a","cow":"b"}"#);
    let borrowed: Borrowed = api_model::json::from_str(&text).unwrap();
    assert_eq!(borrowed.text, "a");
    let _ = Named::<u8, u8, u8, u8>::builder().s(1).t([1]).e(BTreeMap::new()).build();
    let _ = Others::<u8, u8, u8, u8, u8>::draft().build();
    let _ = Counted::<2>::from_json(r#"{"bytes":[1,2]}"#);
    let _ = Bounded::<u8, u8>::builder().first(1).build();
    let _: WithDefault = WithDefault::builder().item("a").build();
    let _ = All::<'_, u8, 2>::builder().items([1, 2]).text("a").build();
    let _ = Tree::builder().name("root").children(Vec::<Tree>::new()).build();
    let _ = Page::from_json("{}");
    let _ = TwoLifetimes::draft().build();
}
