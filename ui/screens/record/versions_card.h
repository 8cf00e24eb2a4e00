// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/record/document.h"
#include "ui/shell/services.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace ui {

class RecordStore;

/// `Versioni precedenti` beside a document that took the place of others: a link each, newest
/// first. Hidden where there are none.
class VersionsCard : public Card {
    Q_OBJECT
  public:
    explicit VersionsCard(const Context& context, QWidget* parent = nullptr);
    ~VersionsCard() override;

    void setDocument(const core::Document& document);
    /// R92.
    void clear();

  Q_SIGNALS:
    void chosen(const core::Document& version);

  private:
    void ask();
    void show(const QVector<core::Document>& versions);
    void showTrouble();
    QBoxLayout* renew();

    std::shared_ptr<RecordStore> store_;
    core::Document document_;
    QWidget* links_ = nullptr;
};

}  // namespace ui
