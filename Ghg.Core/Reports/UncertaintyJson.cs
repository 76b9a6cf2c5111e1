using System.Text.Json;
using Ghg.Core.Analysis.Uncertainty;

namespace Ghg.Core.Reports;

/// <summary>All tables of a report on uncertainty as one JSON document: each an array of objects under the machine names of its columns, numbers as numbers.</summary>
public static class UncertaintyJson
{
    /// <summary>Writes the report.</summary>
    /// <param name="request">What it is made of.</param>
    /// <param name="version">The version of the tool.</param>
    /// <param name="output">Takes UTF-8.</param>
    public static void Write(UncertaintyRequest request, string version, Stream output)
    {
        ArgumentNullException.ThrowIfNull(request);
        using (var writer = new Utf8JsonWriter(output, JsonStyle.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("tool", $"ghg {version}");
            writer.WriteNumber("approach", request.Approach);
            if (request.Simulation is { } simulation)
            {
                writer.WriteNumber("draws", simulation.Options.Draws);
                writer.WriteNumber("seed", simulation.Options.Seed);
                writer.WriteBoolean("settled", simulation.HasSettled);
            }

            foreach (var (name, grid) in UncertaintyTables.All(request))
            {
                Array(writer, name, grid);
            }

            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a table of someone else with what it comes to.</summary>
    /// <param name="model">The table.</param>
    /// <param name="options">How to draw; null not to.</param>
    /// <param name="version">The version of the tool.</param>
    /// <param name="output">Takes UTF-8.</param>
    public static void Write(LineModel model, Numerics.DrawOptions? options, string version, Stream output)
    {
        ArgumentNullException.ThrowIfNull(model);
        using (var writer = new Utf8JsonWriter(output, JsonStyle.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("tool", $"ghg {version}");
            Array(writer, "results", LineDocument.ResultsOf(model, options));
            Array(writer, "approach1", LineDocument.TableOf(model));
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Array(Utf8JsonWriter writer, string name, Grid grid)
    {
        writer.WriteStartArray(name);
        foreach (var row in grid.Rows)
        {
            writer.WriteStartObject();
            foreach (var (column, cell) in grid.Columns.Zip(row))
            {
                if (!column.IsNumber && column.Id is not "year")
                {
                    writer.WriteString(column.Id, cell);
                }
                else if (cell.Length == 0)
                {
                    writer.WriteNull(column.Id);
                }
                else
                {
                    writer.WritePropertyName(column.Id);
                    writer.WriteRawValue(cell);
                }
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
