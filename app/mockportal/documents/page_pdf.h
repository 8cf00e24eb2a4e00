// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace mockportal {

/// A4 pages from HTML, each with a footer and its number. Needs a QGuiApplication (for the fonts);
/// any thread.
QByteArray pagePdf(const QString& html, const QString& title);

}  // namespace mockportal
