//! Imports, as they were recorded.

use crate::Error;
use domain::id::ImportId;
use domain::period::Timestamp;
use domain::price::import::{ImportCounts, ImportKind, ImportRecord};
use sea_orm::entity::prelude::*;

#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "import")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    pub kind: String,
    pub file_name: String,
    pub sha256: String,
    pub format: String,
    pub source: String,
    pub row_count: i32,
    pub added: i32,
    pub unchanged: i32,
    pub changed: i32,
    pub conflicts: i32,
    pub rejected: i32,
    /// Milliseconds since 1970.
    pub at: i64,
    pub actor: String,
    pub undone_at: Option<i64>,
}

#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl TryFrom<Model> for ImportRecord {
    type Error = Error;

    fn try_from(row: Model) -> Result<Self, Error> {
        let counts = ImportCounts {
            rows: row.row_count.unsigned_abs(),
            added: row.added.unsigned_abs(),
            unchanged: row.unchanged.unsigned_abs(),
            changed: row.changed.unsigned_abs(),
            conflicts: row.conflicts.unsigned_abs(),
            rejected: row.rejected.unsigned_abs(),
        };
        Ok(Self {
            id: ImportId(row.id),
            kind: ImportKind::parse(&row.kind).ok_or_else(|| Error::unreadable("import", "kind", &row.kind))?,
            file_name: row.file_name,
            sha256: row.sha256,
            format: row.format,
            source: row.source,
            counts,
            at: instant(row.at)?,
            actor: row.actor,
            undone_at: row.undone_at.map(instant).transpose()?,
        })
    }
}

/// An instant from its stored milliseconds.
pub(crate) fn instant(milliseconds: i64) -> Result<Timestamp, Error> {
    Timestamp::from_millisecond(milliseconds).map_err(|_| Error::unreadable("import", "at", milliseconds))
}
