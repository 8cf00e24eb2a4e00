// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>
#include <memory>

#include "core/base/base.h"
#include "ui/shell/services.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class PagePrints;
class VaccinationStore;

/// The vaccination certificate: the PDF that the portal signs, printed or saved as it is. Nothing
/// of it is drawn here.
class CertificateCard : public Card {
    Q_OBJECT
  public:
    /// `prints` must outlive it.
    CertificateCard(const Context& context, PagePrints& prints, QWidget* parent = nullptr);
    ~CertificateCard() override;

    /// R92: what was on its way is not taken.
    void clear();

  Q_SIGNALS:
    void failed(const core::Error& error);

  private:
    void ask(Button* button, void (CertificateCard::*then)(const QByteArray& pdf));
    void onAnswer();
    void print(const QByteArray& pdf);
    void save(const QByteArray& pdf);

    const Context& context_;
    PagePrints& prints_;
    std::shared_ptr<VaccinationStore> store_;
    QFutureWatcher<core::Result<QByteArray>> watcher_;
    Button* asked_ = nullptr;
    void (CertificateCard::*then_)(const QByteArray& pdf) = nullptr;
};

}  // namespace ui
