//! What the derive expands to, formatted, to be reviewed as Rust: `macros/snapshots/`.

use expect_test::{ExpectFile, expect_file};

/// The expansion of a type against its snapshot; `UPDATE_EXPECT=1` writes it anew.
fn check(source: &str, snapshot: &ExpectFile) {
    let input = syn::parse_str(source).expect("the source is a type");
    let expansion = syn::parse2(crate::derive(&input)).expect("the expansion is Rust");
    snapshot.assert_eq(&prettyplease::unparse(&expansion));
}

#[test]
fn small_struct() {
    let source = r"
        /// A person's badge.
        pub struct Badge {
            /// The number on the badge.
            pub id: u64,
            pub nickname: Option<String>,
            #[api(default = 1)]
            pub floor: i8,
        }
    ";
    check(source, &expect_file!["../snapshots/small_struct.rs"]);
}

#[test]
fn rules() {
    let source = r"
        #[api(check = ends_later)]
        pub struct Booking {
            /// What the booking is called.
            #[api(min_length = 2, max_length = 40, custom = names::is_free)]
            pub name: String,
            #[api(exclusive_minimum = 0, multiple_of = 0.01)]
            pub price: Option<f64>,
            #[api(max_items = 3, unique_items, items(min_length = 1))]
            pub tags: Vec<Option<String>>,
            #[api(secret, keys(max_length = 3), values(maximum = 5))]
            pub pins: std::collections::BTreeMap<String, u8>,
            pub guest: Guest,
        }
    ";
    check(source, &expect_file!["../snapshots/rules.rs"]);
}

#[test]
fn string_enum() {
    let source = r#"
        #[serde(rename_all = "kebab-case")]
        pub enum Category {
            Ats,
            #[serde(alias = "hrisLegacy")]
            HrisLegacy,
            #[api(unknown)]
            Other(String),
        }
    "#;
    check(source, &expect_file!["../snapshots/string_enum.rs"]);
}

#[test]
fn connect_session_token() {
    let file = include_str!("../../models/src/connect_sessions/token.rs");
    let file = syn::parse_file(file).expect("the model's file is Rust");
    let item = file.items.iter().find_map(|item| match item {
        syn::Item::Struct(item) if item.ident == "ConnectSessionToken" => Some(item),
        _ => None,
    });
    let mut item = item.expect("the model is in the file").clone();
    item.attrs.retain(|attribute| !attribute.path().is_ident("derive"));
    let source = quote::ToTokens::to_token_stream(&item).to_string();
    check(&source, &expect_file!["../snapshots/connect_session_token.rs"]);
}
