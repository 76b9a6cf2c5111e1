using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Views;
using Ghg.Core.Gpc;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg reconcile: why two totals of one inventory differ.</summary>
internal static class ReconcileCommand
{
    public static Command Build(Session session)
    {
        var language = session.Language;
        var (from, to) = (Which("--from", ViewCommandTexts.From, "BASIC"), Which("--to", ViewCommandTexts.To, "provincial"));
        var fromGwp = new Option<string?>("--from-gwp") { Description = ViewCommandTexts.FromGwp.In(language), HelpName = "set" };
        var toGwp = new Option<string?>("--to-gwp") { Description = ViewCommandTexts.ToGwp.In(language), HelpName = "set" };
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown");
        var (output, bom) = (CommonOptions.Output(session), CommonOptions.Bom(session));
        return ProjectCommand.Of(session, "reconcile", ViewCommandTexts.Reconcile, [from, to, fromGwp, toGwp, format, output, bom], (parsed, project, inventories, builder) =>
        {
            var (first, second) = (InventoryView.Find(parsed.GetValue(from)!)!, InventoryView.Find(parsed.GetValue(to)!)!);
            var (firstSet, secondSet) = (SetOf(parsed.GetValue(fromGwp), project), SetOf(parsed.GetValue(toGwp), project));
            var pairs = inventories.Select(i => (From: first.Of(i, project, firstSet), To: second.Of(i, project, secondSet))).ToList();
            foreach (var reading in pairs.SelectMany(p => new[] { p.From, p.To }))
            {
                reading.Report(builder.Diagnostics);
                reading.ReportNoTotal(builder.Diagnostics);
            }

            return () => session.Write(
                ReconciliationReport.Of([.. pairs.Select(p => Reconciliation.Of(p.From, p.To))], project.Catalogue.Registry), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
        }, ViewCommandTexts.ViewGwp);

        Option<string> Which(string name, Text description, string usual)
        {
            var option = new Option<string>(name) { Description = description.In(language), DefaultValueFactory = _ => usual, HelpName = string.Join('|', InventoryView.All.Select(v => v.Id)) };
            option.AcceptOnlyFromAmong([.. InventoryView.All.Select(v => v.Id)]);
            return option;
        }
    }

    private static GwpSet? SetOf(string? name, Project project) => name switch
    {
        null => project.Options.Gwp is null ? null : project.Gwp,
        _ when name.Equals(project.Gwp.Name, StringComparison.OrdinalIgnoreCase) => project.Gwp,
        _ => GwpSets.Find(GwpSets.Shipped, name) ?? throw new UserException(ViewCommandTexts.NoSuchGwp.With(name, string.Join(", ", GwpSets.Shipped.Select(s => s.Name)))),
    };
}
