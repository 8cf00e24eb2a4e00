// SPDX-License-Identifier: EUPL-1.2
// sportello-card: a CNS card in software, in the virtual reader of a real PC/SC service.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryFile>
#include <atomic>
#include <csignal>
#include <cstdio>

#include "app/virtualcard/apdu_log.h"
#include "app/virtualcard/arguments.h"
#include "app/virtualcard/card_table.h"
#include "app/virtualcard/card_words.h"
#include "translations/language.h"

namespace {

using cardmaker::Arguments;
using cardmaker::CardTable;
using cardmaker::CardWords;
using cardmaker::Step;
namespace exit_code = cardmaker::exit_code;

std::atomic<CardTable*> served = nullptr;
static_assert(std::atomic<CardTable*>::is_always_lock_free, "a signal handler reads it");

extern "C" void endServing(int) {
    if (auto* table = served.load()) table->stop();
}

int say(int code, const QString& text) {
    auto* stream = code == exit_code::done ? stdout : stderr;
    std::fputs(qPrintable(text.trimmed() + '\n'), stream);
    std::fflush(stream);
    return code;
}

/// The file with the CA's PEM: where asked for, else a temporary one that goes when the program
/// ends.
class CaFile {
  public:
    bool write(const std::optional<QString>& path, const QByteArray& pem) {
        if (path) file_ = std::make_unique<QFile>(*path);
        const bool open =
            path ? file_->open(QIODevice::WriteOnly | QIODevice::Truncate) : openTemporary();
        return open && file_->write(pem) == pem.size() && file_->flush();
    }
    QString path() const { return QFileInfo(*file_).absoluteFilePath(); }
    QString error() const {
        return file_->fileName() + QStringLiteral(": ") + file_->errorString();
    }

  private:
    bool openTemporary() {
        auto temporary = std::make_unique<QTemporaryFile>(
            QDir::temp().filePath(QStringLiteral("sportello-card-ca-XXXXXX.pem")));
        const bool open = temporary->open();
        file_ = std::move(temporary);
        return open;
    }
    std::unique_ptr<QFile> file_;
};

void print(const QJsonObject& line) {
    std::fputs(QJsonDocument(line).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    std::fflush(stdout);
}

void announce(const virtualcard::VirtualCard& card, const QString& caPath,
              std::optional<int> slot) {
    const auto& profile = card.profile();
    QJsonObject line{
        {QStringLiteral("ca"), caPath},
        {QStringLiteral("codiceFiscale"), QString::fromStdString(profile.person.codiceFiscale)},
        {QStringLiteral("idCarta"), QString::fromStdString(profile.idCarta)},
        {QStringLiteral("atr"), QString::fromStdString(pcsc::toHex(card.atr()))},
        {QStringLiteral("keyBits"), profile.keyBits}};
    if (slot) line.insert(QStringLiteral("slot"), *slot);
    print(line);
}

void announceStep(const Step& step) {
    if (step.kind == Step::Kind::wait) return;
    print({{QStringLiteral("event"), QLatin1String(cardmaker::wordOf(step.kind))},
           {QStringLiteral("slot"), step.slot}});
}

/// Before the cards are announced: whoever reads the lines may end the program at once.
void endOnSignal(CardTable& table) {
    served = &table;
    std::signal(SIGINT, endServing);
    std::signal(SIGTERM, endServing);
}

int sayNoReader(const Arguments& arguments, const CardTable::Trouble& trouble) {
    return say(exit_code::noService,
               CardWords::tr("Non trovo vpcd a %1:%2 (%3). Avvia pcscd con il lettore virtuale.")
                   .arg(arguments.host, QString::number(trouble.port),
                        QString::fromStdString(trouble.cause)));
}

int serve(const Arguments& arguments, CardTable& table, const QString& caPath) {
    if (!arguments.script && !table.insertAll()) return sayNoReader(arguments, table.trouble());
    endOnSignal(table);
    for (const auto& [slot, place] : table.places())
        announce(place->card(), caPath, arguments.named ? std::optional(slot) : std::nullopt);
    const auto ending =
        arguments.script ? table.play(*arguments.script, announceStep) : table.serve();
    served = nullptr;
    if (ending == CardTable::Ending::noReader) return sayNoReader(arguments, table.trouble());
    if (ending == CardTable::Ending::deserted)
        return say(exit_code::noService,
                   CardWords::tr("Il servizio delle smart card ha chiuso il collegamento."));
    return exit_code::done;
}

int run(Arguments arguments) {
    cardmaker::ApduLog log;
    if (arguments.log && !log.open(*arguments.log))
        return say(exit_code::outputFailed,
                   *arguments.log + QStringLiteral(": ") + log.errorString());
    const cardmaker::CardMaker maker;
    CaFile ca;
    if (!ca.write(arguments.ca, maker.caPem())) return say(exit_code::outputFailed, ca.error());
    CardTable table;
    for (auto& [slot, order] : arguments.orders) {
        const auto card = maker.make(std::move(order)).card;
        const auto named = arguments.named ? std::optional(slot) : std::nullopt;
        if (arguments.log)
            card->setObserver([&log, named](const auto& exchange) { log.write(exchange, named); });
        table.add(slot, card, arguments.host.toStdString(),
                  static_cast<std::uint16_t>(arguments.port + slot));
    }
    return serve(arguments, table, ca.path());
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sportello-card"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPORTELLO_VERSION));
    translations::install(translations::best(QLocale::system().uiLanguages()));
    auto arguments = cardmaker::readArguments(QCoreApplication::arguments());
    if (!arguments) return say(arguments.error().code, arguments.error().text);
    return run(std::move(*arguments));
}
