//! What comes from the server: awaited, failed, or there.

use super::failure::{Extent, Failure};
use super::skeleton::{Shape, Skeleton};
use crate::error::AppError;
use leptos::prelude::*;
use std::sync::Arc;

/// Shows the skeleton, then the failure or the content: `<Loaded resource let:board> .. </Loaded>`.
#[component]
pub fn Loaded<T, F, V>(
    resource: Resource<Result<T, AppError>>,
    #[prop(optional)] shape: Shape,
    children: F,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    F: Fn(T) -> V + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let children = Arc::new(children);
    view! {
        <Suspense fallback=move || {
            view! { <Skeleton shape=shape /> }
        }>
            {move || {
                let children = Arc::clone(&children);
                Suspend::new(async move {
                    match resource.await {
                        Ok(value) => children(value).into_any(),
                        Err(error) => view! { <Failure error=error extent=Extent::Page /> }.into_any(),
                    }
                })
            }}
        </Suspense>
    }
}
