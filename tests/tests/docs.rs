//! The pages of models.
#![allow(
    missing_docs,
    dead_code,
    clippy::needless_raw_string_hashes,
    reason = "a test, of models as they come; snapshots as they are blessed"
)]

use std::collections::BTreeMap;

use expect_test::expect;
use renamed_api_model::{ApiModel, docs};
use stackone_models::connect_sessions::ConnectSessionTokenCategory;

/// Everything | at once.
///
/// - a
/// - b
#[derive(ApiModel)]
#[api(crate = renamed_api_model)]
struct Everything<T> {
    /// One line
    /// or two.
    ///
    /// Or three:
    /// - `a|b`
    /// - c
    #[api(example = "a|b `c`")]
    text: String,
    #[api(example = [["a,b", "c\":d"], null])]
    lists: Vec<Option<Vec<T>>>,
    by_name: Option<BTreeMap<String, Kind>>,
    pair: (u8, Option<f64>),
    three: [char; 3],
    #[api(required)]
    nullable: Option<time::OffsetDateTime>,
    #[deprecated]
    #[serde(alias = "KIND")]
    kind: Kind,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    way: bool,
    #[serde(skip_deserializing)]
    computed: serde_json::Value,
    #[serde(skip)]
    never: u8,
    nothing: (),
}

#[derive(ApiModel)]
#[api(crate = renamed_api_model)]
enum Kind {
    /// The first.
    #[serde(alias = "a")]
    A,
    #[deprecated]
    B,
    #[serde(skip)]
    C,
}

#[test]
fn a_page() {
    expect![[r##"
        # Everything_Kind

        Everything | at once.

        - a
        - b

        ## Fields

        | Field | Type | Required | Description | Example |
        | --- | --- | --- | --- | --- |
        | `text` | *string* | :heavy_check_mark: | One line or two.<br/><br/>Or three:<br/>- `a\|b`<br/>- c | ``"a\|b `c`"`` |
        | `lists` | ([Kind](kind.md)[] \| *null*)[] | :heavy_check_mark: | N/A | `[["a,b", "c\":d"], null]` |
        | `by_name` | *map of* [Kind](kind.md) \| *null* | :heavy_minus_sign: | N/A | |
        | `pair` | (*integer*, *number* \| *null*) | :heavy_check_mark: | N/A | |
        | `three` | (*string* (one character))[3] | :heavy_check_mark: | N/A | |
        | `nullable` | *string* (date-time) \| *null* | :heavy_check_mark: | N/A | |
        | `kind` | [Kind](kind.md) | :heavy_check_mark: | **Deprecated.**<br/>Also read as `KIND`. | |
        | `in`, written as `out` | *boolean* | :heavy_check_mark: | N/A | |
        | `computed` | *any* | :heavy_minus_sign: | Read only. | |
        | `nothing` | *null* | :heavy_check_mark: | N/A | |
    "##]]
    .assert_eq(&docs::markdown::<Everything<Kind>>());
    expect![[r#"
        # Kind

        ## Values

        | Value | Description |
        | --- | --- |
        | `A` | The first.<br/>Also read as `a`. |
        | `B` | **Deprecated.** |
    "#]]
    .assert_eq(&docs::markdown::<Kind>());
    expect![[r#"
        # ConnectSessionTokenCategory

        A category of connectors.

        ## Values

        | Value | Description |
        | --- | --- |
        | `ats` | Applicant tracking systems. |
        | `hris-legacy` | Human resources systems, by the older interface.<br/>Also read as `hrisLegacy`. |
        | `hris` | Human resources systems. |
        | `crm` | Customer relationship management. |
        | `iam` | Identity and access management. |
        | `marketing` | Marketing platforms. |
        | `lms` | Learning management systems. |
        | `file-storage` | File storage. |
        | `stackone` | StackOne's own connectors.<br/>Also read as `stackOne`. |

        Other values are kept as they came.
    "#]]
    .assert_eq(&docs::markdown::<ConnectSessionTokenCategory>());
}

#[test]
fn pages_link_to_each_other() {
    let pages = docs::pages::<(Vec<Everything<u8>>, Kind, u8)>();
    let files = pages.iter().map(|page| page.file.as_str()).collect::<Vec<_>>();
    assert_eq!(files, ["everything_uint8.md", "kind.md"]);
    assert!(pages[0].markdown.contains("[Kind](kind.md)"));
    assert_eq!(pages[1].markdown, docs::markdown::<Kind>());
    assert_eq!(docs::pages::<u8>(), []);
}
