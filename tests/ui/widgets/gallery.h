// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QWidget>

namespace ui {
class DocumentRow;
}

namespace gallery {

QWidget* elements();    // picture 00
QWidget* cardStates();  // picture 02b
QWidget* lists();       // picture 06
QWidget* messages();    // pictures 03, 04, 16
QWidget* charts();      // picture 08

/// A part of a page with its overline.
QWidget* part(const QString& overline, QWidget* content);

/// The states of a row side by side, painted by the delegate as a view would.
QWidget* rowStates(QWidget* parent = nullptr);

}  // namespace gallery
