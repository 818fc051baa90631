//! Primitive types, shadowed.
#![allow(non_camel_case_types)]

use api_model::ApiModel;

struct bool;
struct usize;
struct u16;
struct u32;
struct u64;
struct i64;

#[derive(ApiModel)]
struct Account {
    id: String,
    #[api(secret)]
    token: Option<String>,
    category: Category,
}

#[derive(ApiModel, Debug)]
enum Category {
    Ats,
    Hris,
    #[api(unknown)]
    Other(String),
}

fn main() {
    let _ = Account::builder().id("acc_1").category(Category::Ats).build();
}
