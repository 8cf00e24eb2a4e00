// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "core/record/document.h"

class QBoxLayout;

namespace ui {

/// What is known about a document beside its content (R13): one label and value after the other;
/// what is not known is left out.
class DocumentFacts : public QWidget {
    Q_OBJECT
  public:
    explicit DocumentFacts(QWidget* parent = nullptr);
    void setDocument(const core::Document& document);
    void clear();
    /// After the last value; owned.
    void addAction(QWidget* action);

  private:
    void addFact(const QString& label, const QString& value);
    QWidget* facts_ = nullptr;
    QBoxLayout* all_;
};

}  // namespace ui
