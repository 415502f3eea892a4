//! Letters about saved alerts: which are due, and what each says. Nobody asks for them: public prices are read, as they are
//! for everybody.

use crate::context::Services;
use crate::context::mail::{Letter, Mail};
use crate::error::AppError;
use crate::format;
use crate::i18n::letters;
use crate::words::alerts as words;
use domain::access::Scope;
use domain::id::SeriesId;
use domain::names::Language;
use domain::period::{Date, Month, Timestamp};
use domain::price::Series;
use domain::price::alert_letters::{AlertLetters, due, since};
use domain::price::alert_rule::{AlertRule, Firing, evaluate};
use domain::price::listing::SeriesMonths;
use store::Db;
use store::alert_letters::Taken;

/// What the account chose. `None` where no letter is sent to it: without mail, without an address, in the demonstration.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn choice(services: &Services, db: &Db, scope: &Scope) -> Result<Option<AlertLetters>, AppError> {
    if services.mail().is_none() || scope.is_demonstration() {
        return Ok(None);
    }
    Ok(store::alert_letters::choice(db, scope).await?)
}

/// Puts aside a letter for every alert that began to hold in its latest month, and tells how many are new.
///
/// # Errors
/// [`AppError::Unavailable`] when the database does not answer.
pub async fn queue(db: &Db, scope: &Scope, today: Date, at: Timestamp) -> Result<u32, AppError> {
    let (mut after, mut queued) = (0, 0);
    loop {
        let batch = store::alert_letters::watching(db, scope, since(today), after).await?;
        let Some((last, _)) = batch.last() else { return Ok(queued) };
        after = *last;
        let ids: Vec<SeriesId> = batch.iter().map(|(_, rule)| rule.series).collect();
        let series = store::prices::of_series(db, scope, scope.dataset(), &ids).await?;
        let found = |(id, rule): &(i32, AlertRule)| {
            let line = of(*rule, &series)?.timeline()?;
            Some((*id, due(*rule, &line, today)?))
        };
        let due: Vec<(i32, Month)> = batch.iter().filter_map(found).collect();
        queued += store::alert_letters::queue(db, scope, &due, at).await?;
    }
}

/// The letter. `None` when there is nobody to send it to any more, or the prices were corrected and it does not hold.
///
/// # Errors
/// [`AppError::Unavailable`] when the database cannot be read.
pub async fn compose(
    db: &Db,
    scope: &Scope,
    mail: &Mail,
    taken: &Taken,
    mark: &str,
) -> Result<Option<Letter>, AppError> {
    let Some(to) = store::alert_letters::recipient(db, scope, taken.alert).await? else { return Ok(None) };
    let Some(language) = to.choice.language() else { return Ok(None) };
    let series = store::prices::of_series(db, scope, scope.dataset(), &[to.rule.series]).await?;
    let fired = of(to.rule, &series).and_then(|found| {
        let firing = evaluate(to.rule, &found.timeline()?, taken.month)?;
        Some((&found.series, firing))
    });
    let Some((series, firing)) = fired else { return Ok(None) };
    let what = words::title(series, to.rule.condition, language);
    let record = words::judged(firing.record, language);
    let why = why(&firing, series, language);
    let (page, stop) = (mail.address("/alertas"), mail.address(&format!("/alertas/parar?marca={mark}")));
    let body = letters::alert_body(language, &what, why, record, mail.address(&words::address(series)), page, stop);
    // Blanks that do not break are for screens; a letter is plain text.
    let plain = |text: String| text.replace('\u{a0}', " ");
    Ok(Some(Letter { to: to.address, subject: plain(letters::alert_subject(language, what)), body: plain(body) }))
}

/// The price, the one before, and what is usual: a line each.
fn why(firing: &Firing, series: &Series, language: Language) -> String {
    let month = |month| format::month_long(month, language);
    let price = |value| words::quoted(value, series, language);
    let mut lines = vec![letters::alert_price(language, price(firing.value), month(firing.month))];
    lines.extend(firing.before.map(|(known, value)| letters::alert_before(language, price(value), month(known))));
    lines.extend(
        firing.judgement.as_ref().map(|found| letters::alert_usual(language, words::usual(found, series, language))),
    );
    lines.join("\n")
}

fn of(rule: AlertRule, all: &[SeriesMonths]) -> Option<&SeriesMonths> {
    all.iter().find(|one| one.series.id == rule.series)
}
