//! Field types as people spell them.
#![allow(unused_parens)]

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

use api_model::ApiModel;

type Label = Option<String>;

#[derive(ApiModel)]
struct Spelled {
    full: std::option::Option<std::string::String>,
    global: ::core::option::Option<::std::vec::Vec<u8>>,
    aliased: Label,
    parenthesized: (Option<(String)>),
    tuple: (u8, String),
    array: [Option<u8>; 2],
    set: HashSet<String>,
    ordered: BTreeSet<u32>,
    map: HashMap<String, Vec<Option<u8>>>,
    numbers: BTreeMap<u32, String>,
    rc: Rc<String>,
    arc: Arc<str>,
    text: Box<str>,
    boxed: Option<Box<Spelled>>,
    vec_of_options: Vec<Option<String>>,
    optional_vec: Option<Vec<String>>,
    number: f64,
    character: char,
    unit: (),
}

fn main() {
    let _ = Spelled::draft().optional_vec(["a"]).vec_of_options([Some(String::new())]).build();
}
