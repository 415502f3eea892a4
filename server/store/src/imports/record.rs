//! The record of imports: opened first, so that rows can name it, closed with the counts.

use super::origin::{Effect, Faults, Options, Origin};
use crate::entity::import::{ActiveModel, Column, Entity};
use crate::entity::source;
use crate::scope::everyone_reads;
use crate::{Db, Error};
use domain::access::Scope;
use domain::id::ImportId;
use domain::page::{Page, PageRequest};
use domain::price::import::{Conflict, ImportCounts, ImportRecord, ImportReport};
use domain::price::quoted::Rejected;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait};
use sea_orm::{QueryFilter, QueryOrder, QuerySelect, QueryTrait};

/// An import whose rows are being written. `at` is in milliseconds since 1970.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Opened {
    pub(crate) id: i32,
    pub(crate) at: i64,
}

/// What became of the rows of a file.
#[derive(Debug)]
pub(crate) struct Fate {
    pub(crate) counts: ImportCounts,
    pub(crate) conflicts: Vec<Conflict>,
    pub(crate) rejected: Vec<Rejected>,
}

impl Fate {
    pub(crate) fn is_written(&self, options: Options) -> bool {
        let faultless = self.conflicts.is_empty() && self.rejected.is_empty();
        options.effect == Effect::Write && (faultless || options.faults == Faults::SkipRows)
    }
}

/// Imports, the latest first. The key of a page is the number of an import.
///
/// # Errors
/// When the database does not answer.
pub async fn list(db: &Db, scope: &Scope, page: PageRequest) -> Result<Page<ImportRecord>, Error> {
    everyone_reads(scope);
    let wanted = page.size() as usize;
    let before = page.after().and_then(|id| i32::try_from(id).ok());
    let query = Entity::find().apply_if(before, |query, id| query.filter(Column::Id.lt(id)));
    let rows = query.order_by_desc(Column::Id).limit(wanted as u64 + 1).all(db.reader()).await?;
    let more = rows.len() > wanted;
    let items: Vec<_> = rows.into_iter().take(wanted).map(ImportRecord::try_from).collect::<Result<_, _>>()?;
    let next = items.last().filter(|_| more).map(|record| record.id.0.into());
    Ok(Page { items, next })
}

pub(crate) async fn source_id(tx: &DatabaseTransaction, slug: &str) -> Result<i32, Error> {
    let sources = source::Entity::find().order_by_asc(source::Column::Id).all(tx).await?;
    let found = sources.iter().find(|source| source.slug == slug).map(|source| source.id);
    found.ok_or_else(|| Error::UnknownSource {
        slug: slug.to_owned(),
        known: sources.into_iter().map(|source| source.slug).collect(),
    })
}

pub(crate) async fn open(tx: &DatabaseTransaction, origin: &Origin) -> Result<Opened, Error> {
    let at = origin.at.as_millisecond();
    let row = ActiveModel {
        kind: Set(origin.kind.code().to_owned()),
        file_name: Set(origin.file_name.clone()),
        sha256: Set(origin.sha256.clone()),
        format: Set(origin.format.clone()),
        source: Set(origin.source.clone()),
        at: Set(at),
        actor: Set(origin.actor.clone()),
        ..counts(&ImportCounts::default())
    };
    Ok(Opened { id: row.insert(tx).await?.id, at })
}

/// A file whose rows and record stand in an open transaction.
pub(crate) struct WrittenFile {
    pub(super) origin: Origin,
    pub(super) import: Opened,
    pub(super) fate: Fate,
    pub(super) options: Options,
}

impl WrittenFile {
    /// The number of its record, and the fates of its rows.
    pub(crate) fn import(&self) -> (ImportId, &ImportCounts) {
        (ImportId(self.import.id), &self.fate.counts)
    }

    /// Whether the transaction is to be kept.
    pub(crate) fn is_kept(&self) -> bool {
        self.fate.is_written(self.options)
    }

    pub(crate) fn report(self) -> ImportReport {
        let applied = self.is_kept();
        let Self { origin, import, fate, .. } = self;
        ImportReport {
            format: origin.format,
            rows: fate.counts.rows,
            added: fate.counts.added,
            unchanged: fate.counts.unchanged,
            changed: fate.counts.changed,
            conflicts: fate.conflicts,
            rejected: fate.rejected,
            left_out: Vec::new(),
            applied,
            import_id: applied.then_some(ImportId(import.id)),
            sha256: origin.sha256,
        }
    }
}

/// Writes the counts of a file that is kept, and tells everybody when figures changed. The transaction is still to be ended.
pub(crate) async fn close(tx: &DatabaseTransaction, written: &WrittenFile) -> Result<(), Error> {
    let counted = &written.fate.counts;
    ActiveModel { id: Set(written.import.id), ..counts(counted) }.update(tx).await?;
    if counted.added + counted.changed > 0 { crate::versions::bump(tx).await } else { Ok(()) }
}

/// Commits when the file is to be written, and forgets everything otherwise.
pub(crate) async fn conclude(
    tx: DatabaseTransaction,
    origin: Origin,
    import: Opened,
    fate: Fate,
    options: Options,
) -> Result<ImportReport, Error> {
    let written = WrittenFile { origin, import, fate, options };
    end(tx, written).await
}

/// The same for what is written already. Rejected rows are moved, not copied: there may be a million.
pub(crate) async fn end(tx: DatabaseTransaction, written: WrittenFile) -> Result<ImportReport, Error> {
    if written.is_kept() {
        close(&tx, &written).await?;
        tx.commit().await?;
    } else {
        tx.rollback().await?;
    }
    Ok(written.report())
}

fn counts(counts: &ImportCounts) -> ActiveModel {
    let column = |count| Set(i32::try_from(count).unwrap_or(i32::MAX));
    ActiveModel {
        row_count: column(counts.rows),
        added: column(counts.added),
        unchanged: column(counts.unchanged),
        changed: column(counts.changed),
        conflicts: column(counts.conflicts),
        rejected: column(counts.rejected),
        ..Default::default()
    }
}
