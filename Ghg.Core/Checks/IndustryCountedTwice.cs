using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Inventories;
using Ghg.Core.Texts;

namespace Ghg.Core.Checks;

/// <summary>
/// An energy balance holds all industry, the enterprises of form 205-1 among it: one fuel under one reference from both is counted twice. Imports say in
/// <c>source</c> which of the two a row is from.
/// </summary>
internal sealed class IndustryCountedTwice : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.Lines.Exists(l => IsFrom(l, BalanceTexts.FormSource));

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project) =>
        from cell in inventory.Filled
        from fuel in cell.Lines.Where(l => l.Notation is null).GroupBy(l => l.Record.Key.Activity)
        let balance = fuel.FirstOrDefault(l => IsFrom(l, BalanceTexts.Source))
        let form = fuel.LastOrDefault(l => IsFrom(l, BalanceTexts.FormSource))
        where balance is not null && form is not null
        select new Diagnostic(
            Rules.IndustryTwice, new Place(form.Record.Last) { Field = "amount" }, fuel.Key, cell.Reference.Id, Flow.Where(balance), $"{form.Record.Last.File}:{form.Record.Last.Line}");

    private static bool IsFrom(Line line, Text form)
    {
        var name = form.Chinese;
        for (var i = 0; i < line.Record.Sources.Count; i++)
        {
            var source = line.Record.Sources[i];
            if (source.Length > name.Length && source[name.Length] == ' ' && source.StartsWith(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
