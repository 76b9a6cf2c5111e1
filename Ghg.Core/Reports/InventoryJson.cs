using System.Text.Json;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Reports;

/// <summary>Inventories as JSON, one after another into one document, so that each can be let go once it is written.</summary>
public sealed class InventoryJson : IDisposable
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _writer;
    private readonly Func<GpcReference, bool> _which;

    /// <summary>Begins the document.</summary>
    /// <param name="output">Takes UTF-8.</param>
    /// <param name="version">The version of the tool.</param>
    /// <param name="catalogue">The datasets, whose versions are part of every result.</param>
    /// <param name="which">Chooses references.</param>
    public InventoryJson(Stream output, string version, Catalogue catalogue, Func<GpcReference, bool> which)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        (_output, _which) = (output, which);
        _writer = new Utf8JsonWriter(output, JsonStyle.Options);
        _writer.WriteStartObject();
        _writer.WriteString("tool", $"ghg {version}");
        _writer.WriteStartObject("datasets");
        foreach (var dataset in catalogue.Datasets.OrderBy(d => d.Name, StringComparer.Ordinal))
        {
            _writer.WriteString(dataset.Name, dataset.Info.Version);
        }

        _writer.WriteEndObject();
        _writer.WriteStartArray("inventories");
    }

    /// <summary>Writes an inventory.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="analysis">How sure it is, to be written beside the numbers; null to leave that out.</param>
    public void Add(Inventory inventory, UncertaintyAnalysis? analysis = null)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        _writer.WriteStartObject();
        _writer.WriteString("city", inventory.City.Id);
        _writer.WriteString("name", inventory.City.Name.English);
        _writer.WriteString("name_zh", inventory.City.Name.Chinese);
        _writer.WriteNumber("year", inventory.Year);
        _writer.WriteString("level", inventory.Level.Id());
        _writer.WriteString("gwp", inventory.Gwp.Name);
        Number("population", inventory.Population);
        Totals(inventory, analysis);
        _writer.WriteStartArray("cells");
        foreach (var cell in inventory.Cells.Where(c => _which(c.Reference)))
        {
            WriteCell(cell, inventory, analysis);
        }

        _writer.WriteEndArray();
        _writer.WriteStartArray("caveats");
        foreach (var caveat in inventory.Caveats)
        {
            _writer.WriteStartObject();
            _writer.WriteString("id", caveat.Id);
            _writer.WriteString("text", caveat.Text.English);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    /// <summary>Ends the document.</summary>
    public void Dispose()
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Dispose();
        _output.WriteByte((byte)'\n');
    }

    private void Totals(Inventory inventory, UncertaintyAnalysis? analysis)
    {
        _writer.WriteStartObject("totals");
        foreach (var (level, id, _) in ReportingLevels.All)
        {
            var completeness = inventory.CompletenessOf(level);
            _writer.WriteStartObject(id);
            Number("t_co2e", inventory.Total(level) / 1000);
            Interval(analysis, analysis?.Total(inventory, level));
            _writer.WriteStartObject("by_sector");
            foreach (var sector in Enum.GetValues<Sector>().Where(s => GpcReferences.All.Any(r => r.Sector == s && r.CountsIn(level))))
            {
                Number(GpcReferences.NumeralOf(sector), inventory.Total(level, sector) / 1000);
            }

            _writer.WriteEndObject();
            _writer.WriteBoolean("complete", completeness.IsComplete);
            _writer.WriteNumber("required", completeness.Required);
            _writer.WriteNumber("reported", completeness.Reported);
            _writer.WriteNumber("partial", completeness.Partial);
            _writer.WriteNumber("not_estimated", completeness.NotEstimated);
            _writer.WriteNumber("other_keys", completeness.OtherKeys);
            _writer.WriteNumber("missing", completeness.Missing);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
    }

    private void WriteCell(Cell cell, Inventory inventory, UncertaintyAnalysis? analysis)
    {
        _writer.WriteStartObject();
        _writer.WriteString("gpc_ref", cell.Reference.Id);
        _writer.WriteNumber("scope", cell.Reference.Scope);
        _writer.WriteString("level", InventoryRows.LevelOf(cell.Reference));
        _writer.WriteString("status", InventoryRows.StatusOf(cell.Status));
        Strings("notation_keys", cell.Keys.Select(k => k.Code()));
        Masses(cell.Masses, inventory);
        Interval(analysis, analysis?.Cell(inventory, cell.Reference));
        _writer.WriteStartArray("lines");
        foreach (var line in cell.Lines)
        {
            WriteLine(line, inventory);
        }

        _writer.WriteEndArray();
        if (cell.Memos.Count > 0)
        {
            _writer.WriteStartArray("memos");
            foreach (var memo in cell.Memos)
            {
                WriteLine(memo, inventory);
            }

            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
    }

    private void WriteLine(Line line, Inventory inventory)
    {
        var key = line.Record.Key;
        _writer.WriteStartObject();
        _writer.WriteString("activity", key.Activity);
        Text("technology", key.Technology);
        if (line.Notation is { } notation)
        {
            _writer.WriteString("notation_key", notation.Code());
            _writer.WriteString("explanation", line.Explanation.English);
            Strings("included_in", line.IncludedIn.Select(r => r.Id));
        }
        else
        {
            WriteAmounts(line);
            _writer.WriteString("method", line.Method);
            Masses(line.Masses, inventory);
            Strings("gases_not_estimated", line.NotEstimatedGases);
            WriteInputs(line);
            Strings("fallbacks", line.Fallbacks.Select(t => t.English));
            Strings("notes", line.Notes.Select(t => t.English));
        }

        foreach (var (name, value) in ((string, string)[])
        [
            ("basis", key.Basis), ("site", key.Site), ("origin", key.Origin), ("subtype", key.Subtype), ("ets", key.Ets), ("data_quality", key.DataQuality),
            ("factor_quality", key.FactorQuality), ("uncertainty", key.Uncertainty),
        ])
        {
            Text(name, value);
        }

        Strings("sources", line.Record.Sources);
        _writer.WriteBoolean("derived", line.IsDerived);
        Text("memo", line.Memo?.English ?? "");
        _writer.WriteEndObject();
    }

    private void WriteAmounts(Line line)
    {
        if (line.Series.Count == 0)
        {
            _writer.WriteString("amount", line.Record.Amount.Text);
            _writer.WriteString("unit", line.Record.Key.Unit!.Id);
            return;
        }

        _writer.WriteStartArray("amounts");
        foreach (var (record, _) in line.Series)
        {
            _writer.WriteStartObject();
            _writer.WriteNumber("year", record.Key.Year);
            _writer.WriteString("activity", record.Key.Activity);
            _writer.WriteString("amount", record.Amount.Text);
            _writer.WriteString("unit", record.Key.Unit!.Id);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void WriteInputs(Line line)
    {
        _writer.WriteStartArray("inputs");
        foreach (var input in line.Inputs.Where(i => i.Number is not null).OrderBy(i => i.Symbol, StringComparer.Ordinal))
        {
            var number = input.Number!;
            _writer.WriteStartObject();
            _writer.WriteString("symbol", input.Symbol);
            _writer.WriteString("id", number.Name);
            _writer.WriteString("version", number.Version);
            _writer.WriteString("value", input.Text);
            _writer.WriteString("unit", input.Unit.Id);
            Text("region", number.Region);
            Text("basis", number.Basis);
            Text("edition", number.Edition);
            _writer.WriteString("source", number.Source);
            Text("locator", number.Locator);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void Masses(GasMasses masses, Inventory inventory)
    {
        _writer.WriteStartObject("kg");
        foreach (var (gas, kilograms) in masses.All)
        {
            _writer.WriteNumber(gas, kilograms);
        }

        _writer.WriteEndObject();
        Number("t_co2e", masses.Co2e(inventory.Gwp) / 1000);
    }

    private void Interval(UncertaintyAnalysis? analysis, Estimate? estimate)
    {
        if (analysis is not null)
        {
            Number("uncertainty_percent", estimate?.Percent);
            Number("lower_t_co2e", estimate?.Lower / 1000);
            Number("upper_t_co2e", estimate?.Upper / 1000);
        }
    }

    private void Number(string name, double? value)
    {
        if (value is { } number)
        {
            _writer.WriteNumber(name, number);
        }
        else
        {
            _writer.WriteNull(name);
        }
    }

    private void Text(string name, string value)
    {
        if (value.Length > 0)
        {
            _writer.WriteString(name, value);
        }
    }

    private void Strings(string name, IEnumerable<string> values)
    {
        _writer.WriteStartArray(name);
        foreach (var value in values)
        {
            _writer.WriteStringValue(value);
        }

        _writer.WriteEndArray();
    }
}
