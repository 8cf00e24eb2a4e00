// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>

#include "core/base/base.h"
#include "core/clinical/html/readable_html.h"

namespace cli {

/// Writes readable pages and what is enclosed in them into one folder, made if need be. Two files
/// of one name from different folders get different pages.
class HtmlFolder {
  public:
    explicit HtmlFolder(const QString& path) : folder_(path) {}

    /// output.unwritable
    core::Result<void> make();
    /// The page's path. output.unwritable
    core::Result<QString> write(const QString& source,
                                const core::clinical::ClinicalDocument& document,
                                const core::clinical::SignatureVerdict& verdict);

  private:
    QString freeName(const QString& source);
    core::Result<void> put(const QString& name, const QByteArray& content) const;

    QDir folder_;
    QStringList taken_{};
    core::clinical::ReadableHtml html_{};
};

}  // namespace cli
