using System.CommandLine;
using Ghg.Core.Activities;
using Ghg.Core.Analysis.Views;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Reports;
using Ghg.Core.Texts;

namespace Ghg.Cli.Commands;

/// <summary>ghg view: the same inventory in other forms.</summary>
internal static class ViewCommand
{
    public static Command Build(Session session) => new("view", ViewCommandTexts.View.In(session.Language))
    {
        Form(session, InventoryView.Provincial, ViewCommandTexts.Provincial),
        Form(session, InventoryView.Areas, ViewCommandTexts.Areas),
        Form(session, InventoryView.Industries, ViewCommandTexts.Industries),
        Of(session, "intensity", ViewCommandTexts.Intensity, (inventories, project, gwp, builder) => () => IntensityReport.Of([.. inventories.Select(i => Intensity.Of(i, project, gwp, builder))])),
    };

    private static Command Form(Session session, InventoryView view, Text description) => Of(session, view.Id, description, (inventories, project, gwp, builder) =>
    {
        var readings = inventories.Select(i => view.Of(i, project, gwp)).ToList();
        readings.ForEach(r => r.Report(builder.Diagnostics));
        return () => ViewReport.Of(readings);
    });

    private static Command Of(Session session, string name, Text description, Func<IReadOnlyList<Inventory>, Project, GwpSet?, InventoryBuilder, Func<AnalysisReport>> report)
    {
        var format = CommonOptions.Format(session, "table", "csv", "json", "markdown");
        var (output, bom) = (CommonOptions.Output(session), CommonOptions.Bom(session));
        return ProjectCommand.Of(
            session, name, description, [format, output, bom],
            (parsed, project, inventories, builder) =>
            {
                // A set that was asked for weighs every view; without one each has its own.
                var make = report(inventories, project, project.Options.Gwp is null ? null : project.Gwp, builder);
                return () => session.Write(make(), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(bom));
            },
            ViewCommandTexts.ViewGwp);
    }
}
