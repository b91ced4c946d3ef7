"""Mistakes that every type checker must find: exactly the marked lines."""

from cloudinfinite import Client, batch

client = Client(bucket="examplebucket-1250000000", region="ap-beijing")

client.batch.describe_jobs(sise=10)  # type: ignore[call-arg] # wrong: a misspelt argument
client.batch.describe_jobs(size="10")  # type: ignore[arg-type] # wrong: a text for a number
client.batch.describe_jobs(states="Running")  # type: ignore[arg-type] # wrong: a text for a list
client.batch.describe_jobs(states=["Runing"])  # type: ignore[list-item] # wrong: a misspelt value
client.batch.describe_jobs(start_creation_time="2022-02-01")  # type: ignore[arg-type] # wrong: a text for a time
client.media.create_info_job()  # type: ignore[call-arg] # wrong: a missing argument
client.media.create_info_job(input={"Object": "a.mp4"})  # type: ignore[call-arg] # wrong: a flattened argument
batch.InventoryJobOutput(region="r", bucket="b", objct="o")  # type: ignore[call-arg] # wrong: a misspelt field of a type
batch.InventoryTriggerInput(prefx="input/")  # type: ignore[call-arg] # wrong: a misspelt field
batch.InventoryTriggerInput("input/")  # type: ignore[call-arg] # wrong: a field without its name
batch.InventoryTriggerInputs(prefix="input/")  # type: ignore[attr-defined] # wrong: a misspelt type
client.batch.trigger_workflows()  # type: ignore[attr-defined] # wrong: a misspelt call
client.medai.describe_job("j1")  # type: ignore[attr-defined] # wrong: a misspelt family
client.media.describe_job("j1", timeuot=3)  # type: ignore[call-arg] # wrong: a misspelt option
client.media.describe_job("j1", timeout="3")  # type: ignore[arg-type] # wrong: a text for an option that is a number
client.media.wait("j1", create_once=True)  # type: ignore[call-overload] # wrong: an option that waits do not take
client.media.wait([1])  # type: ignore[type-var] # wrong: a list of numbers for jobs
ids, created = ["j1", "j2"], [client.media.create_info_job(object="a.mp4")]
print(
    [job.state for found in (client.media.wait(ids), client.media.wait(created)) for job in found]
)
print(client.media.wait("j1").state, client.media.wait(("j1", created[0]))[0].state)
print(client.media.wait(ids).state)  # type: ignore[attr-defined] # wrong: a list is not a job
client.request("GET", "/jobs", extra_query={})  # type: ignore[call-arg] # wrong: an option that requests do not take
print(client.media.describe_job("j1").jobs_detail[0].state == "Sucess")  # type: ignore[comparison-overlap] # wrong: a misspelt value
print(client.batch.describe_jobs().job_details)  # type: ignore[attr-defined] # wrong: a misspelt field of an answer
print(client.batch.describe_jobs().jobs_detail.job_id)  # type: ignore[attr-defined] # wrong: a list is not a job
Client("examplebucket-1250000000")  # type: ignore[call-arg] # wrong: an argument without its name
