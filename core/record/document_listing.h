// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>
#include <QString>
#include <QUrl>
#include <map>
#include <optional>

#include "core/record/document_bundle.h"
#include "core/record/record_gateway.h"

namespace core {

/// What one listing has given so far, so that a portal that repeats pages neither doubles documents
/// nor leads in circles.
struct DocumentListing {
    QUrl next{};
    QSet<QString> documents{};
    QSet<QUrl> pages{};

    /// Takes a page in, gives what is new in it. `next` is empty afterwards when there is no new
    /// page.
    DocumentPage take(const DocumentBundle& bundle);
};

}  // namespace core
