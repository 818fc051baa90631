//! Unions and flattened fields, and documents with a hundred of each.

/// The same items, ours and serde's.
macro_rules! twins {
    ($($item:item)*) => {
        /// With `ApiModel`.
        #[allow(missing_docs, missing_debug_implementations, reason = "a twin")]
        pub mod ours {
            $(#[derive(api_model::ApiModel, Clone, PartialEq)] $item)*
        }
        /// With `serde_derive`.
        #[allow(missing_docs, missing_debug_implementations, reason = "a twin")]
        pub mod theirs {
            $(#[derive(serde::Serialize, serde::Deserialize, Clone, PartialEq)] $item)*
        }
    };
}

twins! {
    #[serde(tag = "type", rename_all = "snake_case")]
    pub enum Tagged {
        Created { id: String, by: String, at: i64 },
        Updated { id: String, fields: Vec<String>, at: i64 },
        Deleted { id: String, at: i64 },
        Restored { id: String, at: i64, reason: String },
    }

    #[serde(untagged)]
    pub enum Untagged {
        Flag(bool),
        Whole(i64),
        Number(f64),
        Text(String),
        List(Vec<String>),
        Point { x: f64, y: f64 },
        Named { name: String, values: Vec<i64> },
    }

    pub struct Flattened {
        pub id: String,
        #[serde(flatten)]
        pub paging: Paging,
        #[serde(flatten)]
        pub rest: std::collections::BTreeMap<String, String>,
    }

    pub struct Paging {
        pub page: u32,
        pub per_page: u32,
        pub total: u64,
    }
}

fn hundred(one: impl Fn(usize) -> String) -> String {
    format!("[{}]", (0..100).map(one).collect::<Vec<_>>().join(","))
}

/// [`ours::Tagged`], the tag before all else or after it.
#[must_use]
pub fn tagged(tag_first: bool) -> String {
    hundred(|index| {
        let (tag, members) = [
            ("created", r#""id":"event-17","by":"anna.berg","at":1762158291"#),
            ("updated", r#""id":"event-18","fields":["label","email"],"at":1762158292"#),
            ("deleted", r#""id":"event-19","at":1762158293"#),
            ("restored", r#""id":"event-20","at":1762158294,"reason":"a mistake""#),
        ][index % 4];
        if tag_first {
            format!(r#"{{"type":"{tag}",{members}}}"#)
        } else {
            format!(r#"{{{members},"type":"{tag}"}}"#)
        }
    })
}

/// [`ours::Untagged`], every variant as often.
#[must_use]
pub fn untagged() -> String {
    hundred(|index| {
        [
            "true",
            "4711",
            "12.75",
            "\"some text\"",
            r#"["a","b","c"]"#,
            r#"{"x":1.5,"y":2.5}"#,
            r#"{"name":"a series","values":[1,2,3,4]}"#,
        ][index % 7]
            .to_owned()
    })
}

/// [`ours::Flattened`].
#[must_use]
pub fn flattened() -> String {
    hundred(|index| {
        format!(
            r#"{{"id":"list-{index}","page":3,"per_page":25,"colour":"green","total":4711,"shape":"round","size":"large"}}"#
        )
    })
}
